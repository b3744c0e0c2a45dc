package eu.dfence.register.privacy.requests.api;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * How long there is to answer, as of today.
 *
 * @param nominalOn the day the period ends on by the calendar
 * @param dueOn the last day: the nominal one, or the first working day after it
 * @param daysLeft 0 on the last day, below it when late
 * @param percent of the time gone, 0 to 100
 */
public record Deadline(LocalDate nominalOn, LocalDate dueOn, long daysLeft, int percent, Urgency urgency)
        implements Serializable {
    /** Whether a weekend or holiday moved it. */
    public boolean moved() {
        return !nominalOn.equals(dueOn);
    }
}
