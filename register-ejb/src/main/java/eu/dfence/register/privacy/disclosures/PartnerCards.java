package eu.dfence.register.privacy.disclosures;

import eu.dfence.register.privacy.disclosures.api.PartnerCard;
import eu.dfence.register.privacy.disclosures.api.ProfileRow;
import eu.dfence.register.privacy.disclosures.api.SubProcessorRow;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A partner as it stands on a day. */
record PartnerCards(Countries.Known countries, LocalDate day) {
    PartnerCard of(Partner partner, Map<UUID, String> names) {
        return new PartnerCard(
                partner.row(countries, day),
                partner.version(),
                countries.source(partner.country(), day),
                partner.agreements().stream()
                        .map(each -> each.row(day, names))
                        .sorted(Comparator.comparing(row -> row.from(), Comparator.reverseOrder()))
                        .toList(),
                partner.subProcessors().stream()
                        .map(each -> each.row(partner.basis(each.country(), countries, day), names))
                        .sorted(Comparator.comparing(SubProcessorRow::name))
                        .toList(),
                partner.transfers().stream().map(each -> each.row(day, names)).toList(),
                partner.profiles().stream()
                        .filter(each -> !each.empty())
                        .map(Profile::row)
                        .sorted(Comparator.comparing(ProfileRow::purpose))
                        .toList());
    }

    /** Whose names it shows. */
    static Set<UUID> staff(Partner partner) {
        return Stream.of(
                        partner.agreements().stream().flatMap(Agreement::staff),
                        partner.subProcessors().stream().flatMap(SubProcessor::staff),
                        partner.transfers().stream().flatMap(Transfer::staff))
                .flatMap(each -> each)
                .collect(Collectors.toSet());
    }
}
