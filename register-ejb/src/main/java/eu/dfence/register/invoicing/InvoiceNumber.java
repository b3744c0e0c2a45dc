package eu.dfence.register.invoicing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * A number in a year's series: 2026 and 1163 make "2026-1163".
 *
 * @param takenAt when, under the series' lock: later numbers are never taken earlier
 */
record InvoiceNumber(String series, long sequence, Instant takenAt) {
    String printed() {
        return series + "-" + sequence;
    }

    /** The day it was taken on: nobody else's midnight counts. */
    LocalDate takenOn(ZoneId zone) {
        return LocalDate.ofInstant(takenAt, zone);
    }

    /** What the reference is made of; a year has four digits, so no two numbers share their digits. */
    String digits() {
        return series + sequence;
    }
}
