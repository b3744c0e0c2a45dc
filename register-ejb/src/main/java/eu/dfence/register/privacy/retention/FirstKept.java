package eu.dfence.register.privacy.retention;

import eu.dfence.register.privacy.retention.api.RetentionPeriod;
import java.time.LocalDate;
import java.util.function.UnaryOperator;

/** The first day of which something is still kept. */
final class FirstKept {
    private static final int OLDEST = 100;

    private FirstKept() {}

    /**
     * @param counted for what happened on a day, the day its period counts from; it never goes back as days go on, and null says that
     *     nobody knows, so that everything is kept
     */
    static LocalDate on(LocalDate today, RetentionPeriod period, UnaryOperator<LocalDate> counted) {
        long over = today.minusYears(OLDEST).toEpochDay();
        long kept = today.plusDays(1).toEpochDay();
        if (isKept(over, today, period, counted)) return LocalDate.ofEpochDay(over);
        while (kept - over > 1) {
            long middle = (over + kept) / 2;
            if (isKept(middle, today, period, counted)) kept = middle;
            else over = middle;
        }
        return LocalDate.ofEpochDay(kept);
    }

    private static boolean isKept(long day, LocalDate today, RetentionPeriod period, UnaryOperator<LocalDate> counted) {
        LocalDate from = counted.apply(LocalDate.ofEpochDay(day));
        return from == null || !period.lastDay(from).isBefore(today);
    }
}
