package eu.dfence.register.privacy.ledger.api;

import java.util.List;

/**
 * How the file and the database stand to each other.
 *
 * @param damagedAt the first line that is wrong or missing, or 0
 * @param behind the lines the database knows nothing of, in their order
 */
public record LedgerState(long damagedAt, List<LedgerLine> behind) {
    public LedgerState {
        behind = List.copyOf(behind);
    }

    public boolean damaged() {
        return damagedAt > 0;
    }

    public boolean even() {
        return !damaged() && behind.isEmpty();
    }
}
