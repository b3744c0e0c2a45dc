package eu.dfence.register.privacy.ledger.api;

import eu.dfence.register.privacy.catalogue.api.SubjectId;

/** The ledger of erasures; asked inside one transaction and without a role. */
public interface ErasureLedger {
    /**
     * Puts an erasure on disk: the last thing its transaction does before it commits. Until that ends, nobody else gets a
     * number.
     *
     * @param plan SHA-256 of what was carried out
     * @return the line's number
     * @throws eu.dfence.register.shared.api.RegisterException {@code ledger.refused.behind} while an earlier line waits to be
     *     carried out again; {@code ledger.refused.damaged}; {@code ledger.refused.disk}
     */
    long append(SubjectId subject, String plan);

    /** Whether the last line of the file is the last one the database knows. */
    boolean even();

    /** The whole file against itself and against the database; locks both until the transaction ends. */
    LedgerState state();

    /** The lines up to this one have been carried out. */
    void reached(LedgerLine line);

    /** What a line calls that person. */
    String pseudonym(SubjectId subject);
}
