package eu.dfence.register.privacy.breaches.api;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * One breach in the register.
 *
 * @param number as printed, TL-2026-001
 * @param risk or null before the assessment
 */
public record BreachRow(
        UUID id,
        String number,
        String title,
        Instant awareAt,
        BreachState state,
        Risk risk,
        Integer persons,
        NoticeDeadline deadline)
        implements Serializable {}
