package eu.dfence.register.privacy.disclosures.api;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Which part of the ledger; null where it does not matter.
 *
 * @param from first day
 * @param to last day
 * @param before id of the last row of the page before, for the next page
 */
public record LedgerFilter(UUID partner, DisclosurePurpose purpose, LocalDate from, LocalDate to, Long before)
        implements Serializable {}
