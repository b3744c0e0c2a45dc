package eu.dfence.register.privacy.disclosures.api;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * Whom a partner uses in its turn.
 *
 * @param approvedAt null while nobody approved it: until then the partner gets nothing
 * @param basis on which data may go to its country, or null
 */
public record SubProcessorRow(
        UUID id,
        String name,
        String country,
        String task,
        Instant approvedAt,
        String approvedBy,
        Instant removedAt,
        TransferBasis basis)
        implements Serializable {}
