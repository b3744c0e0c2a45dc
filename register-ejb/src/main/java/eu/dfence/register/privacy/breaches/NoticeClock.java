package eu.dfence.register.privacy.breaches;

import eu.dfence.register.banking.api.FinnishCalendar;
import eu.dfence.register.privacy.breaches.api.NoticeDeadline;
import eu.dfence.register.privacy.breaches.api.Urgency;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/**
 * The time to notify the Ombudsman (GDPR Art. 33(1)) by Regulation (EEC, Euratom) 1182/71: the hour of awareness is not
 * counted (Art. 3(1)), the period ends with its last hour (Art. 3(2)(a)), holidays are part of it (Art. 3(3)) and do not
 * move its end (Art. 3(4) is for periods not expressed in hours), but it holds at least two working days (Art. 3(5)). An
 * hour is an hour, whatever the clocks on the wall are turned to.
 */
record NoticeClock(Instant awareAt, int hours, ZoneId zone) {
    private static final int TWO_DAYS = 48;
    private static final int WORKING_DAYS = 2;

    private ZonedDateTime start() {
        return awareAt.atZone(zone).truncatedTo(ChronoUnit.HOURS).plusHours(1);
    }

    /** When the hours have run. */
    Instant nominal() {
        return start().plusHours(hours).toInstant();
    }

    /** The last lawful moment. A day counts as soon as the period touches it; a day that is added ends with its last hour. */
    Instant due() {
        ZonedDateTime end = start().plusHours(hours);
        LocalDate day = end.minusNanos(1).toLocalDate();
        long working = start().toLocalDate()
                .datesUntil(day.plusDays(1))
                .filter(FinnishCalendar::isBankDay)
                .count();
        if (hours < TWO_DAYS || working >= WORKING_DAYS) return end.toInstant();
        while (working < WORKING_DAYS) {
            day = day.plusDays(1);
            if (FinnishCalendar.isBankDay(day)) working++;
        }
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }

    /** @param stoppedAt when nothing more was owed, or null while the clock runs */
    NoticeDeadline at(Instant now, Instant stoppedAt, BreachTerms terms) {
        Instant nominal = nominal();
        Instant due = due();
        Instant until = now.isBefore(nominal) ? nominal : due;
        long left = Math.floorDiv(Duration.between(now, until).toMinutes(), 60);
        Duration all = Duration.between(awareAt, due);
        Duration gone = Duration.between(awareAt, stoppedAt == null ? now : stoppedAt);
        int percent = (int) Math.max(0, Math.min(100, 100 * gone.toMinutes() / all.toMinutes()));
        return stoppedAt == null
                ? new NoticeDeadline(nominal, due, left, percent, urgency(now, nominal, due, terms))
                : new NoticeDeadline(nominal, due, 0, percent, Urgency.STOPPED);
    }

    private static Urgency urgency(Instant now, Instant nominal, Instant due, BreachTerms terms) {
        if (now.isAfter(due)) return Urgency.LATE;
        Duration left = Duration.between(now, nominal);
        if (terms.urgent(left)) return Urgency.URGENT;
        return terms.alerted(left) ? Urgency.SOON : Urgency.WAITING;
    }
}
