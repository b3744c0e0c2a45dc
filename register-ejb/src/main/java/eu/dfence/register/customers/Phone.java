package eu.dfence.register.customers;

import eu.dfence.register.customers.api.PhoneKind;
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

/** A phone number, as the network knows it and as it was written. */
@Entity
@Table(name = "customers_phone")
class Phone extends Contact {
    @Id
    @GeneratedValue(generator = "customers_phone")
    @SequenceGenerator(name = "customers_phone", sequenceName = "customers_phone_seq", allocationSize = 50)
    @Column(name = "id")
    @NotPersonal("row's own id")
    private Long id;

    @Column(name = "e164")
    @PersonalData(
            category = DataCategory.PHONE,
            purposes = {Purpose.CUSTOMER_REGISTER, Purpose.CUSTOMER_RELATIONSHIP})
    private String e164;

    @Column(name = "as_entered")
    @PersonalData(category = DataCategory.PHONE, purposes = Purpose.CUSTOMER_REGISTER)
    private String asEntered;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    @PersonalData(category = DataCategory.PHONE, purposes = Purpose.CUSTOMER_REGISTER)
    private PhoneKind kind;

    protected Phone() {}

    Phone(Customer customer, PhoneKind kind, CheckedForm.WrittenNumber written, Provenance provenance) {
        super(customer, provenance);
        this.kind = kind;
        this.e164 = written.number().e164();
        this.asEntered = written.asEntered();
    }

    Identifier identifier() {
        return new Identifier(Identifier.Kind.PHONE, e164);
    }

    boolean is(PhoneKind wanted) {
        return kind == wanted;
    }

    @Override
    String field() {
        return "phone." + kind;
    }

    @Override
    String inWords() {
        return e164;
    }
}
