package eu.dfence.register.privacy.requests.api;

import java.util.UUID;

/** What rectification asks of requests, inside one transaction and without a role. */
public interface CorrectionsAsked {
    /** @throws eu.dfence.register.shared.api.RegisterException {@code requests.unknown} */
    CorrectionCase of(UUID request);

    /** The same, locked until the end of the transaction. */
    CorrectionCase toSettle(UUID request);

    /**
     * One of them was carried out.
     *
     * @param outcome what was done where it cannot be seen from the register, or null
     * @throws eu.dfence.register.shared.api.RegisterException {@code requests.refused.not-to-correct}, {@code
     *     requests.refused.settled}
     */
    void settle(UUID request, long item, String outcome);
}
