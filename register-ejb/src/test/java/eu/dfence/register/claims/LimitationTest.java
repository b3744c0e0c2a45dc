package eu.dfence.register.claims;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dfence.register.Vectors;
import java.time.LocalDate;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class LimitationTest {
    private static final LocalDate DUE = LocalDate.of(2020, 3, 1);

    @TestFactory
    @Tag("R-47")
    Stream<DynamicTest> a_claim_is_barred_three_years_after_the_last_interruption() {
        return Vectors.rows("limitation_3y").stream()
                .map(row -> DynamicTest.dynamicTest(row.toString(), () -> {
                    LocalDate interrupted = row.get("interrupted").isNull()
                            ? null
                            : LocalDate.parse(row.get("interrupted").asText());
                    assertThat(Limitation.lastDay(LocalDate.parse(row.get("due").asText()), interrupted))
                            .isEqualTo(row.get("time_barred_after").asText());
                }));
    }

    @Test
    void what_comes_before_the_due_date_changes_nothing() {
        assertThat(Limitation.lastDay(DUE, DUE.minusDays(1))).isEqualTo("2023-03-01");
    }

    @Test
    void what_comes_after_it_was_barred_does_not_revive_it() {
        assertThat(Limitation.lastDay(DUE, LocalDate.of(2023, 3, 2))).isEqualTo("2023-03-01");
        assertThat(Limitation.lastDay(DUE, LocalDate.of(2023, 3, 1))).isEqualTo("2026-03-01");
    }

    @Test
    void interruptions_follow_each_other_in_any_order() {
        assertThat(Limitation.lastDay(DUE, LocalDate.of(2025, 6, 1), LocalDate.of(2022, 7, 1)))
                .isEqualTo("2028-06-01");
    }

    @Property
    void an_interruption_never_shortens(
            @ForAll @IntRange(max = 4000) int after, @ForAll @IntRange(max = 4000) int more) {
        LocalDate once = Limitation.lastDay(DUE, DUE.plusDays(after));
        assertThat(once).isAfterOrEqualTo(Limitation.lastDay(DUE));
        assertThat(Limitation.lastDay(DUE, DUE.plusDays(after), DUE.plusDays(more)))
                .isAfterOrEqualTo(once);
    }
}
