package eu.dfence.register.customers;

import eu.dfence.register.customers.api.AddressKind;
import eu.dfence.register.privacy.access.api.SurvivingBans.Identifier;
import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.catalogue.api.NotPersonal;
import eu.dfence.register.privacy.catalogue.api.PersonalData;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A postal, billing or delivery address. */
@Entity
@Table(name = "customers_address")
@PersonalData(
        category = DataCategory.POSTAL_ADDRESS,
        purposes = {Purpose.CUSTOMER_REGISTER, Purpose.ORDERS, Purpose.INVOICING})
class PostalAddress extends Contact {
    @Id
    @GeneratedValue(generator = "customers_address")
    @SequenceGenerator(name = "customers_address", sequenceName = "customers_address_seq", allocationSize = 50)
    @Column(name = "id")
    @NotPersonal("row's own id")
    private Long id;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private AddressKind kind;

    @Column(name = "care_of")
    private String careOf;

    @Column(name = "street")
    private String street;

    @Column(name = "postal_code")
    private String postalCode;

    @Column(name = "city")
    private String city;

    @Column(name = "country")
    private String country;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "returned_on")
    private LocalDate returnedOn;

    protected PostalAddress() {}

    PostalAddress(Customer customer, AddressKind kind, AddressLines lines, Provenance provenance) {
        super(customer, provenance);
        this.kind = kind;
        this.careOf = lines.careOf();
        this.street = lines.street();
        this.postalCode = lines.postalCode();
        this.city = lines.city();
        this.country = lines.country();
        this.validFrom = provenance.obtainedOn();
    }

    void cameBack(LocalDate on) {
        returnedOn = on;
    }

    Identifier identifier(String name) {
        return KnownBy.atHome(name, lines());
    }

    private AddressLines lines() {
        return new AddressLines(careOf, street, postalCode, city, country);
    }

    boolean is(AddressKind wanted) {
        return kind == wanted;
    }

    @Override
    String field() {
        return "address." + kind;
    }

    @Override
    String inWords() {
        return lines().inWords();
    }
}
