package eu.dfence.register.invoicing;

import eu.dfence.register.customers.api.BillingDetails;
import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.catalogue.api.OnErasure;
import eu.dfence.register.privacy.catalogue.api.PersonalData;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import eu.dfence.register.privacy.catalogue.api.RetentionClock;
import eu.dfence.register.shared.api.RegisterException;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** The buyer as the invoice names it (AVL 209 e §): a snapshot that later changes of the customer never touch. */
@Embeddable
class Buyer {
    private static final Locale FINNISH = new Locale("fi");

    @Column(name = "buyer_name")
    private String name;

    @PersonalData(
            category = DataCategory.INVOICING,
            purposes = Purpose.INVOICING,
            clock = RetentionClock.VOUCHER,
            onErasure = OnErasure.KEEP_UNTIL_CLOCK,
            namesAnother = true)
    @Column(name = "buyer_contact")
    private String contact;

    @Column(name = "buyer_care_of")
    private String careOf;

    @Column(name = "buyer_street")
    private String street;

    @Column(name = "buyer_postal_code")
    private String postalCode;

    @Column(name = "buyer_city")
    private String city;

    @Column(name = "buyer_country")
    private String country;

    @Column(name = "buyer_business_id")
    private String businessId;

    @Column(name = "buyer_reference")
    private String reference;

    protected Buyer() {}

    /** @param contact who ordered for an organisation, or null */
    Buyer(BillingDetails to, String contact, String reference) {
        if (to.street() == null || to.postalCode() == null || to.city() == null) {
            throw new RegisterException("invoicing.refused.no-address");
        }
        this.name = to.name();
        this.contact = contact;
        this.careOf = to.careOf();
        this.street = to.street();
        this.postalCode = to.postalCode();
        this.city = to.city();
        this.country = to.country();
        this.businessId = to.businessId();
        this.reference = reference;
    }

    String name() {
        return name;
    }

    String reference() {
        return reference;
    }

    String businessId() {
        return businessId;
    }

    /** Name and address as rows of a window envelope (SFS 2488). */
    List<String> rows() {
        return Stream.of(
                        name,
                        contact,
                        careOf,
                        street,
                        postalCode + " " + city.toUpperCase(FINNISH),
                        country.equals("FI")
                                ? null
                                : new Locale("", country)
                                        .getDisplayCountry(Locale.ENGLISH)
                                        .toUpperCase(FINNISH))
                .filter(Objects::nonNull)
                .toList();
    }

    String text() {
        return String.join(
                "|",
                name,
                String.valueOf(contact),
                String.valueOf(careOf),
                street,
                postalCode,
                city,
                country,
                String.valueOf(businessId),
                String.valueOf(reference));
    }
}
