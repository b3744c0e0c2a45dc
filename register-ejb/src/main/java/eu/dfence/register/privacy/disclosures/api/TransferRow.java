package eu.dfence.register.privacy.disclosures.api;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A basis that was written for a partner.
 *
 * @param over whether its last day has been
 * @param endedBy name of whoever ended it, or null
 */
public record TransferRow(UUID id, TransferForm transfer, boolean over, String addedBy, Instant endedAt, String endedBy)
        implements Serializable {}
