package eu.dfence.register.privacy.ledger.api;

/** A chained file in the safe and its place in the database; asked inside one transaction and without a role. */
public interface Ledger {
    /** Whether the last line of the file is the last one the database knows. */
    boolean even();

    /** The whole file against itself and against the database; locks both until the transaction ends. */
    LedgerState state();

    /** The lines up to this one have been carried out. */
    void reached(LedgerLine line);
}
