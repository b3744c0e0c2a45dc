package eu.dfence.register.customers.api;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Where a value came from, when, and who wrote it down (R-33..R-38).
 *
 * @param partner who handed it over, or null
 * @param request number of the request for rectification it came of, or null
 * @param recordedBy the account that wrote it down, or null for a feed
 * @param outdated told longer ago than the house trusts it: ask the person whether it still holds (GDPR Art. 5(1)(d))
 */
public record Origin(
        Source source,
        String partner,
        String request,
        LocalDate obtainedOn,
        Instant recordedAt,
        UUID recordedBy,
        boolean outdated)
        implements Serializable {}
