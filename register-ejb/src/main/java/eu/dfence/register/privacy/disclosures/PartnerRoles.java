package eu.dfence.register.privacy.disclosures;

import eu.dfence.register.privacy.catalogue.api.RecipientRole;
import eu.dfence.register.privacy.disclosures.api.PartnerRole;
import java.util.List;
import java.util.UUID;

/** For whom a recipient handles what it got. */
record PartnerRoles(List<Partner> partners) {
    RecipientRole of(UUID partner) {
        return partners.stream()
                .filter(each -> each.publicId().equals(partner))
                .findFirst()
                .map(each -> of(each.role()))
                .orElseThrow();
    }

    private static RecipientRole of(PartnerRole role) {
        return switch (role) {
            case PROCESSOR -> RecipientRole.PROCESSOR;
            case JOINT -> RecipientRole.JOINT;
            case INDEPENDENT -> RecipientRole.CONTROLLER;
        };
    }
}
