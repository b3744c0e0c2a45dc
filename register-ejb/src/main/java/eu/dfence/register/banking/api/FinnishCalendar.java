package eu.dfence.register.banking.api;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Days on which a debt need not be paid (velkakirjalaki 622/1947 5 §): Saturdays, Sundays, church holidays, Independence Day, May Day,
 * Christmas Eve and Midsummer Eve. The church holidays are those in force since 1992.
 */
public final class FinnishCalendar {
    private FinnishCalendar() {}

    /** The year's holidays and the two eves, in order; ordinary Saturdays and Sundays are not among them. */
    public static SortedSet<LocalDate> holidays(int year) {
        LocalDate easter = easter(year);
        LocalDate midsummer = onOrAfter(DayOfWeek.SATURDAY, LocalDate.of(year, 6, 20));
        SortedSet<LocalDate> days = new TreeSet<>();
        days.add(LocalDate.of(year, 1, 1));
        days.add(LocalDate.of(year, 1, 6));
        days.add(easter.minusDays(2));
        days.add(easter);
        days.add(easter.plusDays(1));
        days.add(LocalDate.of(year, 5, 1));
        days.add(easter.plusDays(39));
        days.add(easter.plusDays(49));
        days.add(midsummer.minusDays(1));
        days.add(midsummer);
        days.add(onOrAfter(DayOfWeek.SATURDAY, LocalDate.of(year, 10, 31)));
        days.add(LocalDate.of(year, 12, 6));
        days.add(LocalDate.of(year, 12, 24));
        days.add(LocalDate.of(year, 12, 25));
        days.add(LocalDate.of(year, 12, 26));
        return days;
    }

    public static boolean isBankDay(LocalDate day) {
        DayOfWeek weekday = day.getDayOfWeek();
        return weekday != DayOfWeek.SATURDAY
                && weekday != DayOfWeek.SUNDAY
                && !holidays(day.getYear()).contains(day);
    }

    /** The day itself when it is a bank day, otherwise the first one after it: a payment on that day is in time. */
    public static LocalDate nextBankDay(LocalDate day) {
        LocalDate next = day;
        while (!isBankDay(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    /** Easter Sunday of the Gregorian calendar (Meeus, Jones, Butcher). */
    static LocalDate easter(int year) {
        int a = year % 19;
        int century = year / 100;
        int b = year % 100;
        int moon = (19 * a + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        int sunday = (32 + 2 * (century % 4) + 2 * (b / 4) - moon - b % 4) % 7;
        int late = (a + 11 * moon + 22 * sunday) / 451;
        int day = moon + sunday - 7 * late + 114;
        return LocalDate.of(year, day / 31, day % 31 + 1);
    }

    private static LocalDate onOrAfter(DayOfWeek weekday, LocalDate day) {
        return day.with(TemporalAdjusters.nextOrSame(weekday));
    }
}
