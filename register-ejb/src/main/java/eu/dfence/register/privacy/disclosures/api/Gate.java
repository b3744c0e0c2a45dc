package eu.dfence.register.privacy.disclosures.api;

import java.util.Set;
import java.util.UUID;

/**
 * The one way out for personal data: what may go is written into the ledger, in the caller's transaction if there is one;
 * what may not is refused, and nothing leaves.
 */
public interface Gate {
    /**
     * Asks now, and not when it was planned: the partner's standing, its profile, the notice's purposes, and what the persons forbade.
     *
     * @return the bytes that may leave
     * @throws eu.dfence.register.shared.api.RegisterException {@code disclosures.refused.} and {@code changed}, {@code purpose}, {@code
     *     AGREEMENT}, {@code COUNTRY}, {@code SUB_PROCESSOR}, {@code SUB_PROCESSOR_COUNTRY}, {@code profile}, {@code column}, {@code forbidden}
     *     with the number of persons
     */
    byte[] pass(Outgoing outgoing);

    /**
     * Whether such a thing could go to the partner today, before it is made.
     *
     * @throws eu.dfence.register.shared.api.RegisterException {@code partners.unknown}, and as {@link #pass} of a partner
     */
    void ask(UUID partner, DisclosurePurpose purpose, Set<Field> fields);
}
