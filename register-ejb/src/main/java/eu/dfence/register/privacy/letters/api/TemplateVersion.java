package eu.dfence.register.privacy.letters.api;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One version in the history of a text.
 *
 * @param changedBy name of the person, or null when the account is unknown
 * @param inForce whether letters of today are written with it
 */
public record TemplateVersion(
        int number, LocalDate validFrom, String changedBy, Instant changedAt, String sha256, boolean inForce)
        implements Serializable {}
