package eu.dfence.register.privacy.retention;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dfence.register.banking.api.AccountingRetention;
import eu.dfence.register.privacy.catalogue.api.RetentionClock;
import eu.dfence.register.privacy.retention.api.RetentionPeriod;
import eu.dfence.register.privacy.retention.api.RetentionPeriod.Counting;
import eu.dfence.register.privacy.retention.api.RetentionPeriod.Unit;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class FirstKeptTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final RetentionPeriod VOUCHERS = period(6, Unit.YEAR, Counting.CALENDAR_YEAR);

    private static RetentionPeriod period(int amount, Unit unit, Counting counting) {
        return new RetentionPeriod(
                RetentionClock.VOUCHER,
                RetentionPeriod.Whom.EVERYBODY,
                amount,
                unit,
                counting,
                RetentionPeriod.Afterwards.ERASE,
                Map.of(),
                Map.of());
    }

    private static UnaryOperator<LocalDate> yearEnding(int month, int day) {
        return each -> AccountingRetention.endOf(each, MonthDay.of(month, day));
    }

    @Test
    @Tag("R-47")
    void vouchers_go_with_the_whole_financial_year_they_belong_to() {
        assertThat(FirstKept.on(TODAY, VOUCHERS, yearEnding(12, 31))).isEqualTo("2020-01-01");
        assertThat(FirstKept.on(TODAY, VOUCHERS, yearEnding(6, 30))).isEqualTo("2019-07-01");
        assertThat(FirstKept.on(LocalDate.of(2026, 12, 31), VOUCHERS, yearEnding(12, 31)))
                .isEqualTo("2020-01-01");
        assertThat(FirstKept.on(LocalDate.of(2027, 1, 1), VOUCHERS, yearEnding(12, 31)))
                .isEqualTo("2021-01-01");
    }

    @Test
    void a_day_is_kept_until_the_last_day_of_its_period_is_over() {
        assertThat(FirstKept.on(TODAY, period(30, Unit.DAY, Counting.EVENT), UnaryOperator.identity()))
                .isEqualTo("2026-10-23");
    }

    @Test
    void nothing_goes_while_nobody_has_said_when_the_financial_year_ends() {
        assertThat(FirstKept.on(TODAY, VOUCHERS, day -> null)).isBefore(LocalDate.of(1930, 1, 1));
    }

    @Property
    void it_is_the_first_day_whose_period_is_not_over(
            @ForAll @IntRange(min = 1, max = 12) int month,
            @ForAll @IntRange(min = 1, max = 120) int amount,
            @ForAll @IntRange(min = 10_000, max = 40_000) int today) {
        RetentionPeriod period = period(amount, Unit.MONTH, Counting.CALENDAR_YEAR);
        UnaryOperator<LocalDate> years = yearEnding(month, 28);
        LocalDate day = LocalDate.ofEpochDay(today);
        LocalDate first = FirstKept.on(day, period, years);
        assertThat(period.lastDay(years.apply(first))).isAfterOrEqualTo(day);
        assertThat(period.lastDay(years.apply(first.minusDays(1)))).isBefore(day);
    }
}
