package eu.dfence.register.privacy.erasure.api;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * What was carried out, and what is still to go.
 *
 * @param ledgerNumber of its line in the ledger
 */
public record Execution(LocalDate erasedOn, long ledgerNumber, List<ObligationCard> obligations)
        implements Serializable {
    public Execution {
        obligations = List.copyOf(obligations);
    }

    /** By the day on which they go; last what has no day. */
    public List<ObligationCard> open() {
        return obligations.stream()
                .filter(each -> !each.finished())
                .sorted(Comparator.comparing(ObligationCard::until, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    public List<ObligationCard> finished() {
        return obligations.stream()
                .filter(ObligationCard::finished)
                .sorted(Comparator.comparing(ObligationCard::finishedAt))
                .toList();
    }
}
