package eu.dfence.register.orders;

import static eu.dfence.register.orders.OrderFixture.NOW;
import static eu.dfence.register.orders.OrderFixture.threeYears;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetentionLawTest {
    private static final LocalDate NEW_LAW = LocalDate.of(2027, 3, 1);

    private Instant now = NOW;
    private int read;
    private final RetentionLaw law = law();

    @ParameterizedTest
    @CsvSource({"2004-01-01, 2007-01-01", "2027-02-28, 2030-02-28", "2027-03-01, 2032-03-01", "2027-03-02, 2032-03-02"})
    void an_order_is_kept_by_the_years_in_force_on_the_day_of_its_delivery(LocalDate delivered, LocalDate lastDay) {
        assertThat(law.on(delivered).lastDay(delivered)).isEqualTo(lastDay);
    }

    @Test
    void an_order_older_than_any_law_known_is_refused() {
        assertThatThrownBy(() -> law.on(LocalDate.of(2003, 12, 31))).hasMessage("orders.refused.retention-unknown");
    }

    @Test
    void the_law_is_read_again_after_an_hour_and_not_before() {
        law.on(NEW_LAW);
        now = NOW.plus(Duration.ofMinutes(59));
        law.on(NEW_LAW);
        assertThat(read).isEqualTo(1);
        now = NOW.plus(Duration.ofMinutes(61));
        law.on(NEW_LAW);
        assertThat(read).isEqualTo(2);
        now = NOW.plus(Duration.ofMinutes(61 + 59));
        law.on(NEW_LAW);
        assertThat(read).isEqualTo(2);
    }

    private RetentionLaw law() {
        RetentionLaw made = new RetentionLaw() {
            @Override
            List<RetentionYears> read() {
                read++;
                return List.of(new RetentionYears(5, NEW_LAW, "koe"), threeYears());
            }
        };
        InstantSource moving = () -> now;
        made.clock = moving.withZone(ZoneId.of("Europe/Helsinki"));
        return made;
    }
}
