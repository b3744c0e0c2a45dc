package eu.dfence.register.privacy.notice.api;

import eu.dfence.register.customers.api.Source;
import eu.dfence.register.privacy.catalogue.api.RetentionClock;
import eu.dfence.register.privacy.disclosures.api.DisclosurePurpose;
import eu.dfence.register.privacy.disclosures.api.PartnerCard;
import eu.dfence.register.privacy.disclosures.api.PartnerRole;
import eu.dfence.register.privacy.disclosures.api.TransferBasis;
import eu.dfence.register.privacy.retention.api.RetentionPeriod;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the register does with personal data on a day. Nothing is made up: what nobody has decided is missing from it.
 *
 * @param controller name, address and how to reach it, line by line, by language (fi, sv, en); empty while nobody has written it
 * @param ombudsman the supervisory authority, by language
 * @param uses every purpose the schema's columns name, in the order of the purposes
 * @param held every class of data in the schema, in the order of the notice
 * @param unclassified columns nobody has classified, as {@code table.column}
 * @param disclosed for what data may leave, and where that stands
 * @param partners who may get something that day, by name
 * @param periods how long each clock runs; a clock without a period is absent
 * @param sources where values come from
 */
public record Facts(
        LocalDate day,
        Map<String, String> controller,
        Map<String, String> ombudsman,
        List<Use> uses,
        List<Held> held,
        Set<String> unclassified,
        Map<DisclosurePurpose, String> disclosed,
        List<PartnerCard> partners,
        Map<RetentionClock, List<RetentionPeriod>> periods,
        List<Source> sources,
        List<Cookie> cookies)
        implements Serializable {

    /** What goes out of the European Economic Area, to partners and to those they use. */
    public List<Movement> movements() {
        return partners.stream().flatMap(Facts::movements).toList();
    }

    private static Stream<Movement> movements(PartnerCard card) {
        Movement own = movement(
                card,
                card.row().partner().name(),
                card.row().partner().country(),
                card.row().basis());
        Stream<Movement> further = card.row().partner().role() == PartnerRole.INDEPENDENT
                ? Stream.of()
                : card.subProcessors().stream()
                        .filter(each -> each.removedAt() == null)
                        .map(each -> movement(card, each.name(), each.country(), each.basis()));
        return Stream.concat(Stream.of(own), further).filter(each -> each.basis() != TransferBasis.EEA);
    }

    private static Movement movement(PartnerCard card, String recipient, String country, TransferBasis basis) {
        Map<String, String> written = card.transfers().stream()
                .filter(each -> !each.over() && each.transfer().basis() == basis)
                .filter(each -> each.transfer().country().equals(country))
                .map(each -> each.transfer().grounds())
                .findFirst()
                .map(grounds -> Map.of("fi", grounds, "sv", grounds, "en", grounds))
                .orElse(null);
        boolean ofItsCountry = country.equals(card.row().partner().country());
        return new Movement(
                recipient,
                country,
                basis,
                Objects.requireNonNullElse(written, ofItsCountry ? card.basisSource() : Map.of()));
    }
}
