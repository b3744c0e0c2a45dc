package eu.dfence.register.privacy.disclosures;

import eu.dfence.register.privacy.disclosures.api.DisclosurePurpose;
import eu.dfence.register.privacy.disclosures.api.PartnerChoices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The partners as others choose among them. */
@ApplicationScoped
class ChoicesOfPartners implements PartnerChoices {
    @Inject
    Partners partners;

    @Inject
    Countries countries;

    @Inject
    Clock clock;

    @Override
    public List<Choice> open(DisclosurePurpose purpose) {
        LocalDate today = LocalDate.now(clock);
        Countries.Known known = countries.known();
        return partners.all().stream()
                .filter(each -> each.profile(purpose).isPresent())
                .filter(each -> each.obstacles(known, today).isEmpty())
                .map(each -> new Choice(each.publicId(), each.name()))
                .toList();
    }

    @Override
    public String name(UUID partner) {
        return partners.get(partner).name();
    }

    @Override
    public String language(UUID partner) {
        return partners.get(partner).language();
    }
}
