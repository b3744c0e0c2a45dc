package eu.dfence.register.privacy.erasure.api;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Something an erasure had to leave.
 *
 * @param ground {@code LAW}, or what is still going on
 * @param reference the retention clock of the law, or the number of the invoice, order or case
 * @param until the last day it is kept, or null: as long as it is in force or going on
 * @param finishedAt when it went, or null
 */
public record ObligationCard(String ground, String reference, LocalDate until, Instant finishedAt)
        implements Serializable {
    public boolean byLaw() {
        return ground.equals("LAW");
    }

    public boolean finished() {
        return finishedAt != null;
    }
}
