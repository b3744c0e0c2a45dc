package eu.dfence.register.customers;

import eu.dfence.register.customers.api.EmailText;
import eu.dfence.register.customers.api.EmailVerification;
import eu.dfence.register.privacy.access.api.SurvivingBans.Identifier;
import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.catalogue.api.NotPersonal;
import eu.dfence.register.privacy.catalogue.api.PersonalData;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** An e-mail address. */
@Entity
@Table(name = "customers_email")
class EmailAddress extends Contact {
    @Id
    @GeneratedValue(generator = "customers_email")
    @SequenceGenerator(name = "customers_email", sequenceName = "customers_email_seq", allocationSize = 50)
    @Column(name = "id")
    @NotPersonal("row's own id")
    private Long id;

    @Column(name = "address")
    @PersonalData(
            category = DataCategory.EMAIL,
            purposes = {Purpose.CUSTOMER_REGISTER, Purpose.INVOICING})
    private String address;

    @Column(name = "address_key")
    @PersonalData(category = DataCategory.EMAIL, purposes = Purpose.CUSTOMER_REGISTER)
    private String addressKey;

    @Column(name = "bounced_on")
    @PersonalData(category = DataCategory.EMAIL, purposes = Purpose.CUSTOMER_REGISTER)
    private LocalDate bouncedOn;

    @Embedded
    private Verification verification;

    protected EmailAddress() {}

    EmailAddress(Customer customer, EmailText text, Provenance provenance) {
        super(customer, provenance);
        this.address = text.address();
        this.addressKey = text.key();
    }

    void accept(EmailVerification said, Provenance told) {
        switch (said) {
            case VERIFIED_NOW -> verification = told.verification();
            case NOT_VERIFIED -> verification = null;
            case VERIFIED -> {
                // as it stands
            }
        }
    }

    Identifier identifier() {
        return new Identifier(Identifier.Kind.EMAIL, addressKey);
    }

    boolean verified() {
        return verification != null;
    }

    @Override
    String field() {
        return "email";
    }

    @Override
    String inWords() {
        return address;
    }
}
