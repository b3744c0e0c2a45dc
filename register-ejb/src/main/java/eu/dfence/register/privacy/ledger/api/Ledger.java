package eu.dfence.register.privacy.ledger.api;

/** A chained file in the safe and its place in the database; asked inside one transaction and without a role. */
public interface Ledger {
    /** Number of the last line the database knows, or 0. */
    long head();

    /** Whether the last line of the file is the last one the database knows. */
    boolean even();

    /** The whole file against itself and against the database; locks both until the transaction ends. */
    LedgerState state();

    /** The lines up to this one have been carried out; nothing when the database is further already. */
    void reached(LedgerLine line);
}
