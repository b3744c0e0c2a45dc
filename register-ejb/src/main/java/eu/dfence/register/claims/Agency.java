package eu.dfence.register.claims;

import eu.dfence.register.privacy.catalogue.api.NotPersonal;
import eu.dfence.register.privacy.disclosures.api.PartnerChoices;
import eu.dfence.register.shared.api.RegisterException;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** The collection agency a case is with, a partner called as it was then. Those of old were typed, with a business id, and are no partner. */
@Embeddable
@NotPersonal("a company")
class Agency {
    @Column(name = "agency_name")
    private String name;

    @Column(name = "agency_business_id")
    private String businessId;

    @Column(name = "agency_partner_id")
    private UUID partnerId;

    protected Agency() {}

    /** @throws RegisterException {@code collection.refused.agency} without one */
    Agency(PartnerChoices.Choice chosen) {
        if (chosen == null) throw new RegisterException("collection.refused.agency");
        this.name = chosen.name();
        this.partnerId = chosen.id();
    }

    String name() {
        return name;
    }

    /** Null of a partner, in whose register it stands. */
    String businessId() {
        return businessId;
    }

    /** Null of an agency that was typed. */
    UUID partnerId() {
        return partnerId;
    }
}
