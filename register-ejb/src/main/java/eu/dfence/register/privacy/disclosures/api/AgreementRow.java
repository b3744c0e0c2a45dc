package eu.dfence.register.privacy.disclosures.api;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One agreement with a partner.
 *
 * @param to last day, or null for until further notice
 * @param over whether its last day has been
 * @param sha256 of the scan, or null while none was brought
 * @param endedBy name of whoever ended it, or null
 */
public record AgreementRow(
        UUID id,
        LocalDate from,
        LocalDate to,
        boolean inForce,
        boolean over,
        String sha256,
        Instant endedAt,
        String endedBy)
        implements Serializable {
    /** Whether it was ended on its first day or before. */
    public boolean withdrawn() {
        return to != null && to.isBefore(from);
    }
}
