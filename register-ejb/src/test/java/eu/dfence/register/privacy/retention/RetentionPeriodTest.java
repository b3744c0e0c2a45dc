package eu.dfence.register.privacy.retention;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dfence.register.Vectors;
import eu.dfence.register.banking.api.AccountingRetention;
import eu.dfence.register.privacy.catalogue.api.RetentionClock;
import eu.dfence.register.privacy.retention.api.RetentionPeriod;
import eu.dfence.register.privacy.retention.api.RetentionPeriod.Counting;
import eu.dfence.register.privacy.retention.api.RetentionPeriod.Unit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetentionPeriodTest {
    private static final RetentionPeriod VOUCHERS = period(6, Unit.YEAR, Counting.CALENDAR_YEAR);
    private static final RetentionPeriod BOOKS = period(10, Unit.YEAR, Counting.FINANCIAL_YEAR);

    @TestFactory
    @Tag("R-47")
    Stream<DynamicTest> vouchers_and_books_are_kept_as_the_accounting_act_counts() {
        return Vectors.rows("accounting_retention").stream()
                .map(row -> DynamicTest.dynamicTest(row.get("fy_end").asText(), () -> {
                    LocalDate end = LocalDate.parse(row.get("fy_end").asText());
                    assertThat(VOUCHERS.lastDay(end))
                            .isEqualTo(row.at("/expect/vouchers_until").asText());
                    assertThat(BOOKS.lastDay(end))
                            .isEqualTo(row.at("/expect/books_until").asText());
                }));
    }

    @Property
    void the_row_and_the_banking_rule_say_the_same_of_any_financial_year(@ForAll @IntRange(max = 40_000) int day) {
        LocalDate end = LocalDate.ofEpochDay(day);
        AccountingRetention rule = AccountingRetention.ofFinancialYearEnding(end);
        assertThat(VOUCHERS.lastDay(end)).isEqualTo(rule.vouchersUntil());
        assertThat(BOOKS.lastDay(end)).isEqualTo(rule.booksUntil());
    }

    @ParameterizedTest
    @CsvSource({
        "30, DAY, 2026-02-01, 2026-03-03",
        "24, MONTH, 2024-02-29, 2026-02-28",
        "3, YEAR, 2024-02-29, 2027-02-28",
        "3, YEAR, 2026-11-22, 2029-11-22"
    })
    void other_periods_count_from_the_day_itself(int amount, Unit unit, LocalDate from, LocalDate last) {
        assertThat(period(amount, unit, Counting.EVENT).lastDay(from)).isEqualTo(last);
    }

    @Test
    @Tag("R-47")
    void every_clock_of_the_catalogue_has_its_row() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("..", "config", "db", "migration"))) {
            String shipped = files.map(RetentionPeriodTest::read)
                    .filter(sql -> sql.contains("insert into retention_period "))
                    .collect(Collectors.joining());
            for (RetentionClock each : RetentionClock.values()) {
                assertThat(shipped).contains("'" + each + "', 'EVERYBODY'");
            }
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RetentionPeriod period(int amount, Unit unit, Counting counting) {
        Map<String, String> words = Map.of("fi", "x");
        return new RetentionPeriod(
                RetentionClock.VOUCHER,
                RetentionPeriod.Whom.EVERYBODY,
                amount,
                unit,
                counting,
                RetentionPeriod.Afterwards.ERASE,
                words,
                words);
    }
}
