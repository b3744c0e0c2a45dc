package eu.dfence.register.privacy.ledger.api;

import eu.dfence.register.privacy.catalogue.api.SubjectId;

/** The ledger of erasures; asked inside one transaction and without a role. */
public interface ErasureLedger extends Ledger {
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

    /** What a line calls that person. */
    String pseudonym(SubjectId subject);
}
