package eu.dfence.register.privacy.notice.api;

import java.io.Serializable;
import java.time.Instant;

/**
 * What shows at this moment that the notice is kept to. Figures only.
 *
 * @param users accounts that have a duty in the register and are open
 * @param undertakings how many of them have an undertaking in force
 * @param pastPeriod rows past their period that are still there, or wait for somebody to look
 * @param openRequests of data subjects, counted no further than a page's cap
 * @param lateRequests of them, past their last day (GDPR Art. 12(3))
 * @param mailing the last one that was made, or null
 */
public record Evidence(
        int users, int undertakings, int pastPeriod, int openRequests, int lateRequests, LastMailing mailing)
        implements Serializable {
    /** @param leftOut how many of those chosen had forbidden it, or had no address */
    public record LastMailing(Instant madeAt, int chosen, int leftOut) implements Serializable {}
}
