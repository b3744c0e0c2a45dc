package eu.dfence.register.claims;

import eu.dfence.register.privacy.catalogue.api.NotPersonal;
import eu.dfence.register.shared.api.BusinessId;
import eu.dfence.register.shared.api.RegisterException;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The collection agency a case is with. */
@Embeddable
@NotPersonal("a company")
class Agency {
    private static final int LONGEST_NAME = 100;

    @Column(name = "agency_name")
    private String name;

    @Column(name = "agency_business_id")
    private String businessId;

    protected Agency() {}

    /** @throws RegisterException {@code collection.refused.agency}, a format's refusal */
    Agency(String name, String businessId) {
        String named = name == null ? "" : name.strip();
        if (named.isEmpty() || named.length() > LONGEST_NAME) {
            throw new RegisterException("collection.refused.agency", LONGEST_NAME);
        }
        this.name = named;
        this.businessId = BusinessId.parse(businessId).value();
    }

    String name() {
        return name;
    }

    String businessId() {
        return businessId;
    }
}
