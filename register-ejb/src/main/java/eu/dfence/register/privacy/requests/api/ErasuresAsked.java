package eu.dfence.register.privacy.requests.api;

import java.util.UUID;

/** What erasure asks of requests, inside one transaction and without a role. */
public interface ErasuresAsked {
    /**
     * @throws eu.dfence.register.shared.api.RegisterException {@code requests.unknown}; {@code requests.refused.no-erasure} when
     *     another right was asked for, or no customer asks
     */
    ErasureCase of(UUID request);

    /**
     * The same, locked until the end of the transaction.
     *
     * @throws eu.dfence.register.shared.api.RegisterException as {@link #of}; {@code requests.refused.no-erasure} also when it is
     *     closed or was refused
     */
    ErasureCase toPlan(UUID request);

    /**
     * The same, of somebody recognised.
     *
     * @throws eu.dfence.register.shared.api.RegisterException as {@link #toPlan}; {@code requests.refused.unidentified}
     */
    ErasureCase toErase(UUID request);
}
