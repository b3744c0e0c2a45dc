package eu.dfence.register.privacy.breaches.api;

import java.io.Serializable;
import java.time.Instant;

/**
 * Until when the Ombudsman must be notified.
 *
 * @param nominalAt when the hours have run, which the house keeps to and the alerts count to
 * @param dueAt the last lawful moment, the same or later (Regulation (EEC, Euratom) 1182/71 Art. 3(5))
 * @param hoursLeft whole hours to {@code nominalAt}, and after it to {@code dueAt}; negative when late, and 0 when stopped
 * @param percent how much of the time is gone, 0 to 100
 */
public record NoticeDeadline(Instant nominalAt, Instant dueAt, long hoursLeft, int percent, Urgency urgency)
        implements Serializable {
    /** Whether the law gives more than the hours themselves. */
    public boolean moved() {
        return !nominalAt.equals(dueAt);
    }
}
