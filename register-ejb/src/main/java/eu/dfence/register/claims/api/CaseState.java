package eu.dfence.register.claims.api;

/** Where a collection case stands. */
public enum CaseState {
    OPEN,
    /** Everything was paid. */
    PAID,
    /** A loss: nobody collects any more, yet the claim lives until it is barred by time (728/2003 4 §). */
    WRITTEN_OFF,
    /** Taken back from the agency; the invoices are the company's own matter again. */
    WITHDRAWN;

    public boolean open() {
        return this == OPEN;
    }
}
