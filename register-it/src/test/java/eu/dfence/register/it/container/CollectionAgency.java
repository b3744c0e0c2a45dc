package eu.dfence.register.it.container;

import eu.dfence.register.privacy.disclosures.api.DisclosurePurpose;
import eu.dfence.register.privacy.disclosures.api.PartnerChoices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** The agency to which claims are handed over. */
@ApplicationScoped
class CollectionAgency {
    static final String NAME = "Esimerkkiperintä Oy";

    @Inject
    PartnerChoices partners;

    UUID id() {
        return partners.open(DisclosurePurpose.COLLECTION).stream()
                .filter(each -> each.name().equals(NAME))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
