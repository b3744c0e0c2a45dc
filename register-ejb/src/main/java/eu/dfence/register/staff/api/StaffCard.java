package eu.dfence.register.staff.api;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One account with all its designations and undertakings, newest last.
 *
 * @param lockedUntil when the account is looked at again after wrong passwords, or null
 * @param oneTime how the password that IT made stands, or null when the person has an own one
 */
public record StaffCard(
        StaffRow row,
        Instant createdAt,
        Instant lockedUntil,
        OneTime oneTime,
        List<DesignationRow> designations,
        List<UndertakingRow> undertakings)
        implements Serializable {
    public enum OneTime {
        WAITING,
        USED,
        EXPIRED
    }

    /** @param validTo last day, or null for until further notice; {@code designatedBy} is a member of staff's name */
    public record DesignationRow(
            long id,
            String role,
            boolean maintain,
            LocalDate validFrom,
            LocalDate validTo,
            String designatedBy,
            Instant revokedAt,
            boolean inForce)
            implements Serializable {}

    public record UndertakingRow(
            int textVersion,
            boolean onPaper,
            String place,
            Instant signedAt,
            LocalDate validTo,
            Instant revokedAt,
            String revokeReason,
            boolean inForce)
            implements Serializable {}
}
