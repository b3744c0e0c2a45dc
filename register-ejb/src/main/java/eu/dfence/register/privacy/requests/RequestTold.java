package eu.dfence.register.privacy.requests;

import eu.dfence.register.privacy.requests.api.Decision;
import eu.dfence.register.privacy.requests.api.RequestCard;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A request as it is told: in a row, on its page, to its letters. */
record RequestTold(Request of) {
    Listed listed(LocalDate today, AnswerTerms terms) {
        LocalDate on = of.closedOn() == null ? today : of.closedOn();
        return new Listed(
                of.publicId(),
                of.number(),
                of.subject(),
                of.standing(),
                of.name(),
                of.intake().right(),
                of.prohibits(),
                of.intake().channel(),
                of.intake().receivedOn(),
                of.state(),
                of.timing().clock(of.intake().receivedOn(), on).on(on, terms),
                of.timing().heldOn(),
                of.timing().extensionToldOn(),
                of.ruling() == null ? null : of.ruling().decision(),
                of.closing().certified(),
                of.closedOn(),
                of.handlerId());
    }

    /** @param onFile the lines of the address on file; where the person wants the answer goes before it */
    AnsweredCase answered(List<String> onFile) {
        List<String> addressee = of.contact() == null ? onFile : List.of(onFile.get(0), of.contact());
        Decision made = of.ruling() == null ? null : of.ruling().decision();
        return new AnsweredCase(
                of.number(),
                of.wishes().asked(of.intake()),
                made,
                addressee,
                Words.in(of.intake().language()));
    }

    RequestCard card(LocalDate today, AnswerTerms terms, Map<UUID, String> names, List<RequestCard.Scan> scans) {
        boolean recognised = of.recognition() != null;
        boolean decided = of.ruling() != null;
        return new RequestCard(
                listed(today, terms).row(names),
                of.contact(),
                of.wishes().asked(of.intake()),
                of.intake().recordedAt(),
                names.get(of.intake().recordedBy()),
                of.timing().firstDue(of.intake().receivedOn(), today),
                recognised ? of.recognition().method() : null,
                recognised ? of.recognition().on() : null,
                of.holds().told(),
                scans,
                of.timing().extensionReason(),
                decided ? of.ruling().reasons() : null,
                decided ? of.ruling().ground() : null,
                decided ? of.ruling().decidedOn() : null,
                decided ? names.get(of.ruling().decidedBy()) : null,
                of.closing().answeredOn(),
                of.closing().fee(),
                of.closing().feeReason(),
                of.missing());
    }

    /** The accounts whose names a card tells. */
    Set<UUID> accounts() {
        Set<UUID> accounts = new HashSet<>();
        accounts.add(of.intake().recordedBy());
        if (of.handlerId() != null) accounts.add(of.handlerId());
        if (of.ruling() != null) accounts.add(of.ruling().decidedBy());
        return accounts;
    }
}
