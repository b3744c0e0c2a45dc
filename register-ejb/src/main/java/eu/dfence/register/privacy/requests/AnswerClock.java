package eu.dfence.register.privacy.requests;

import eu.dfence.register.banking.api.FinnishCalendar;
import eu.dfence.register.privacy.requests.api.Deadline;
import eu.dfence.register.privacy.requests.api.Urgency;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The time to answer (GDPR Art. 12(3)) by Regulation (EEC, Euratom) 1182/71 Art. 3: the day of receipt is not counted, a
 * month ends with the same date or the month's last day, and a period that would end on a Saturday, Sunday or holiday ends
 * with the next working day.
 *
 * @param months one, or three when extended
 * @param pausedDays days on which the clock stood
 */
record AnswerClock(LocalDate receivedOn, int months, long pausedDays) {
    /** The end by the calendar. */
    LocalDate nominal() {
        return receivedOn.plusMonths(months).plusDays(pausedDays);
    }

    /** The last day, Art. 3(4). */
    LocalDate due() {
        return FinnishCalendar.nextBankDay(nominal());
    }

    /** @param heldOn since when it stands, or null: each day it stands moves the end by one */
    AnswerClock standingSince(LocalDate heldOn, LocalDate today) {
        return heldOn == null || !today.isAfter(heldOn)
                ? this
                : new AnswerClock(receivedOn, months, pausedDays + ChronoUnit.DAYS.between(heldOn, today));
    }

    Deadline on(LocalDate today, AnswerTerms terms) {
        LocalDate due = due();
        long left = ChronoUnit.DAYS.between(today, due);
        long all = Math.max(1, ChronoUnit.DAYS.between(receivedOn, due));
        int gone = (int) Math.max(0, Math.min(100, 100 * (all - left) / all));
        return new Deadline(nominal(), due, left, gone, urgency(left, gone, terms));
    }

    private static Urgency urgency(long left, int gone, AnswerTerms terms) {
        if (left < 0) return Urgency.LATE;
        if (terms.urgent(left)) return Urgency.URGENT;
        return terms.alerted(left) || gone > 50 ? Urgency.ALERTED : Urgency.CALM;
    }
}
