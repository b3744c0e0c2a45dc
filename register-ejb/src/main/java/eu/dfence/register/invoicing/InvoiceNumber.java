package eu.dfence.register.invoicing;

import java.time.Instant;

/**
 * A number in a year's series: 2026 and 1163 make "2026-1163".
 *
 * @param takenAt when, under the series' lock: later numbers are never taken earlier
 */
record InvoiceNumber(String series, long sequence, Instant takenAt) {
    String printed() {
        return series + "-" + sequence;
    }

    /** What the reference is made of; a year has four digits, so no two numbers share their digits. */
    String digits() {
        return series + sequence;
    }
}
