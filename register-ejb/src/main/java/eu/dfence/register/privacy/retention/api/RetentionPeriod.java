package eu.dfence.register.privacy.retention.api;

import eu.dfence.register.privacy.catalogue.api.RetentionClock;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;

/**
 * How long data of one clock is kept.
 *
 * @param since what the period counts from, in the words of each language (fi, sv, en): "from delivery"
 * @param law the provision, in the words of each language: "Accounting Act 2:10"
 */
public record RetentionPeriod(
        RetentionClock clock,
        Whom whom,
        int amount,
        Unit unit,
        Counting counting,
        Afterwards afterwards,
        Map<String, String> since,
        Map<String, String> law)
        implements Serializable {
    public enum Whom {
        EVERYBODY,
        /** Who speaks for an organisation, where the relationship is the organisation's and lasts longer. */
        REPRESENTATIVE
    }

    public enum Unit {
        DAY,
        MONTH,
        YEAR
    }

    /** Which day the period counts from, given the day of what happened. */
    public enum Counting {
        /** That day itself. */
        EVENT,
        /** That day itself, which is the last of a financial year (books; KPL 2:10 § 1 mom). */
        FINANCIAL_YEAR,
        /** The last day of the calendar year in which that day, the last of a financial year, falls (vouchers; KPL 2:10 § 2 mom). */
        CALENDAR_YEAR
    }

    /** What becomes of the data when the period is over. */
    public enum Afterwards {
        ERASE,
        ANONYMISE,
        /** Somebody looks whether it is still needed. */
        REVIEW
    }

    public RetentionPeriod {
        since = Map.copyOf(since);
        law = Map.copyOf(law);
    }

    /**
     * The last day on which the data is kept.
     *
     * @param day of what happened; where financial years count, the last day of the one it happened in
     */
    public LocalDate lastDay(LocalDate day) {
        LocalDate from = counting == Counting.CALENDAR_YEAR ? LocalDate.of(day.getYear(), 12, 31) : day;
        return switch (unit) {
            case DAY -> from.plusDays(amount);
            case MONTH -> from.plusMonths(amount);
            case YEAR -> from.plusYears(amount);
        };
    }
}
