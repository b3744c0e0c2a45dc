package eu.dfence.register.launcher.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

/** Days on which Finnish banks clear payments. The test holds them against the register's own calendar. */
final class BankDays {
    private static final Set<MonthDay> FIXED = Set.of(
            MonthDay.of(1, 1),
            MonthDay.of(1, 6),
            MonthDay.of(5, 1),
            MonthDay.of(12, 6),
            MonthDay.of(12, 24),
            MonthDay.of(12, 25),
            MonthDay.of(12, 26));

    private BankDays() {}

    static LocalDate onOrAfter(LocalDate day) {
        LocalDate candidate = day;
        while (!isOpen(candidate)) {
            candidate = candidate.plusDays(1);
        }
        return candidate;
    }

    static boolean isOpen(LocalDate day) {
        DayOfWeek weekday = day.getDayOfWeek();
        if (weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY || FIXED.contains(MonthDay.from(day))) {
            return false;
        }
        LocalDate easter = easter(day.getYear());
        boolean movable =
                day.equals(easter.minusDays(2)) || day.equals(easter.plusDays(1)) || day.equals(easter.plusDays(39));
        boolean midsummerEve = weekday == DayOfWeek.FRIDAY
                && day.getMonthValue() == 6
                && day.getDayOfMonth() >= 19
                && day.getDayOfMonth() <= 25;
        return !movable && !midsummerEve;
    }

    /** Gregorian Easter, Meeus/Jones/Butcher. */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }
}
