package eu.dfence.register.staff.api;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * One account in the list of staff.
 *
 * @param roles designations in force, without their reading or maintaining
 * @param undertakingUntil last day of the undertaking in force, or null without one
 * @param signedInAt last sign-in, or null before the first
 */
public record StaffRow(
        UUID id,
        String displayName,
        String userName,
        String title,
        String employerName,
        boolean employerMayAct,
        Set<String> roles,
        LocalDate undertakingUntil,
        Instant signedInAt,
        boolean closed)
        implements Serializable {}
