package eu.dfence.register.banking.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import eu.dfence.register.Vectors;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarTest {
    @ParameterizedTest
    @Tag("R-31")
    @ValueSource(ints = {2026, 2027})
    void the_year_has_the_holidays_of_the_vectors_and_no_others(int year) {
        assertThat(FinnishCalendar.holidays(year))
                .containsExactlyElementsOf(Vectors.rows("fi_holidays_" + year).stream()
                        .map(JsonNode::asText)
                        .map(LocalDate::parse)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1818-03-22",
                "1886-04-25",
                "1923-04-01",
                "1943-04-25",
                "1954-04-18",
                "1981-04-19",
                "1999-04-04",
                "2000-04-23",
                "2008-03-23",
                "2011-04-24",
                "2024-03-31",
                "2025-04-20",
                "2038-04-25",
                "2049-04-18",
                "2076-04-19",
                "2100-03-28",
                "2133-04-19",
                "2200-04-06",
                "2285-03-22",
                "2299-04-16"
            })
    void easter_falls_where_the_church_says(LocalDate easter) {
        assertThat(FinnishCalendar.easter(easter.getYear())).isEqualTo(easter);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20,2026-11-20",
        "2026-11-21,2026-11-23",
        "2026-12-24,2026-12-28",
        "2027-03-26,2027-03-30",
        "2026-06-19,2026-06-22",
        "2026-12-31,2026-12-31",
        "2027-01-01,2027-01-04"
    })
    @Tag("R-31")
    void a_due_day_moves_to_the_next_bank_day(LocalDate due, LocalDate paid) {
        assertThat(FinnishCalendar.nextBankDay(due)).isEqualTo(paid);
    }

    @Property
    void the_next_bank_day_is_at_most_five_days_away_and_stays(@ForAll @IntRange(max = 36_000) int day) {
        LocalDate due = LocalDate.of(1992, 1, 1).plusDays(day);
        LocalDate next = FinnishCalendar.nextBankDay(due);
        assertThat(FinnishCalendar.isBankDay(next)).isTrue();
        assertThat(FinnishCalendar.nextBankDay(next)).isEqualTo(next);
        assertThat(ChronoUnit.DAYS.between(due, next)).isBetween(0L, 5L);
    }

    @Property
    void movable_feasts_fall_on_their_weekdays(@ForAll @IntRange(min = 1992, max = 2299) int year) {
        LocalDate easter = FinnishCalendar.easter(year);
        assertThat(easter.getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
        assertThat(easter).isBetween(LocalDate.of(year, 3, 22), LocalDate.of(year, 4, 25));
        assertThat(FinnishCalendar.holidays(year))
                .filteredOn(day -> day.getMonthValue() == 6 && day.getDayOfMonth() > 18)
                .extracting(LocalDate::getDayOfWeek)
                .contains(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY);
    }

    @TestFactory
    @Tag("R-47")
    Stream<DynamicTest> accounting_material_is_kept_as_long_as_the_vectors_say() {
        return Vectors.each(
                row -> {
                    AccountingRetention retention = AccountingRetention.ofFinancialYearEnding(
                            LocalDate.parse(row.get("fy_end").asText()));
                    assertThat(retention.vouchersUntil())
                            .isEqualTo(row.get("expect").get("vouchers_until").asText());
                    assertThat(retention.booksUntil())
                            .isEqualTo(row.get("expect").get("books_until").asText());
                    assertThat(retention.vouchersErasableFrom())
                            .isEqualTo(row.get("voucher_erasable_from").asText());
                },
                "accounting_retention");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-31,--03-31,2032-12-31",
        "2026-04-01,--03-31,2033-12-31",
        "2026-11-22,--12-31,2032-12-31",
        "2025-02-28,--02-29,2031-12-31"
    })
    @Tag("R-47")
    void a_voucher_belongs_to_the_financial_year_of_its_day(LocalDate day, String yearEnd, LocalDate until) {
        assertThat(AccountingRetention.of(day, MonthDay.parse(yearEnd)).vouchersUntil())
                .isEqualTo(until);
    }

    @Property
    void vouchers_stay_six_full_years_and_books_ten(@ForAll @IntRange(max = 20_000) int day) {
        LocalDate end = LocalDate.of(2000, 1, 1).plusDays(day);
        AccountingRetention retention = AccountingRetention.ofFinancialYearEnding(end);
        assertThat(retention.vouchersUntil()).isAfterOrEqualTo(end.plusYears(6));
        assertThat(ChronoUnit.YEARS.between(end, retention.vouchersErasableFrom()))
                .isBetween(6L, 7L);
        assertThat(ChronoUnit.YEARS.between(end, retention.booksUntil().plusDays(1)))
                .isEqualTo(10);
    }
}
