package eu.dfence.register.privacy.breaches.api;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A report to the Ombudsman.
 *
 * @param sentAt when it left, or null
 * @param reference the Ombudsman's case number, or null
 */
public record ReportRow(
        UUID id, Phase phase, String language, Instant madeAt, String sha256, Instant sentAt, String reference)
        implements Serializable {}
