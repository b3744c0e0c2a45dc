package eu.dfence.register.invoicing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-31")
class NumbersTest {
    private static final Instant LAST_SECOND = Instant.parse("2026-12-31T21:59:59Z");
    private static final Instant NEW_YEAR = Instant.parse("2026-12-31T22:00:00Z");

    private final Map<String, Long> next = new HashMap<>();
    private final List<String> waited = new ArrayList<>();
    private Instant now = LAST_SECOND;
    private final Numbers numbers = numbers();

    @Test
    void numbers_follow_each_other_and_credit_notes_have_their_own() {
        assertThat(numbers.next().number().printed()).isEqualTo("2026-1");
        assertThat(numbers.next().number().printed()).isEqualTo("2026-2");
        assertThat(numbers.nextCredit().number().printed()).isEqualTo("H2026-1");
        assertThat(numbers.next().company()).isEqualTo("50/1");
    }

    @Test
    void who_waited_over_new_year_gives_the_old_years_number_back() {
        waited.add("2026");
        InvoiceNumber taken = numbers.next().number();
        assertThat(taken.printed()).isEqualTo("2027-1");
        assertThat(taken.takenAt()).isEqualTo(NEW_YEAR);
        assertThat(next).containsEntry("2026", 1L);
    }

    private Numbers numbers() {
        Numbers made = new Numbers() {
            @Override
            Object[] take(String series) {
                if (waited.remove(series)) now = NEW_YEAR;
                return new Object[] {next.merge(series, 2L, (known, first) -> known + 1) - 1, "50/1"};
            }

            @Override
            void giveBack(String series) {
                next.merge(series, -1L, Long::sum);
            }
        };
        made.clock = new Clock() {
            @Override
            public ZoneId getZone() {
                return InvoiceFixture.HELSINKI;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
        return made;
    }
}
