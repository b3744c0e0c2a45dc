package eu.dfence.register.privacy.screening.api;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A signed screening.
 *
 * @param processingId the same for every version of one processing
 * @param revision 1 for the first
 * @param due whether its day of review has come
 */
public record ScreeningRow(
        UUID id,
        UUID processingId,
        int revision,
        String processing,
        Outcome outcome,
        Instant signedAt,
        LocalDate reviewOn,
        boolean due)
        implements Serializable {}
