package eu.dfence.register.it.container;

import eu.dfence.register.privacy.disclosures.api.DisclosurePurpose;
import eu.dfence.register.privacy.disclosures.api.PartnerChoices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** The printing house to which mailing lists go. */
@ApplicationScoped
class Printer {
    static final String NAME = "Painotalo Esimerkki Oy";

    @Inject
    PartnerChoices partners;

    UUID id() {
        return partners.open(DisclosurePurpose.MAILING).stream()
                .filter(each -> each.name().equals(NAME))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
