package eu.dfence.register.privacy.ledger.api;

import eu.dfence.register.privacy.catalogue.api.SubjectId;
import java.util.UUID;

/**
 * The ledger of what persons forbade, of consents they took back and of undertakings that were revoked: an old backup knows nothing of them. A line is on disk when
 * these return, and nobody else gets a number until the transaction ends; they refuse with {@code ledger.refused.holds-behind},
 * {@code ledger.refused.holds-damaged} and {@code ledger.refused.holds-disk}, as {@link ErasureLedger#append} does.
 */
public interface HoldsLedger extends Ledger {
    /** @param what up to 100 letters, digits, hyphens, underscores and spaces */
    void subject(SubjectId subject, String what);

    /** @param what as for a subject */
    void account(UUID account, String what);

    /** What a line calls that person or account. */
    String pseudonymOf(UUID id);
}
