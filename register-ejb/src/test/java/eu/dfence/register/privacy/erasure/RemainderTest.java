package eu.dfence.register.privacy.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-47")
class RemainderTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void is_looked_at_on_the_day_after_its_last_and_each_day_when_nobody_knows_it_or_it_is_over() {
        assertThat(until(TODAY.plusDays(9)).lookedAtAfter(TODAY)).isEqualTo(TODAY.plusDays(10));
        assertThat(until(TODAY).lookedAtAfter(TODAY)).isEqualTo(TODAY.plusDays(1));
        assertThat(until(TODAY.minusDays(1)).lookedAtAfter(TODAY)).isEqualTo(TODAY.plusDays(1));
        assertThat(until(null).lookedAtAfter(TODAY)).isEqualTo(TODAY.plusDays(1));
    }

    @Test
    void the_same_law_and_day_are_one_remainder() {
        assertThat(until(TODAY)).isEqualTo(until(TODAY)).hasSameHashCodeAs(until(TODAY));
        assertThat(until(TODAY)).isNotEqualTo(until(null));
        assertThat(until(TODAY)).isNotEqualTo(new Remainder(Remainder.LAW, "ORDER", TODAY));
        assertThat(until(TODAY)).isNotEqualTo(new Remainder("COLLECTION", "VOUCHER", TODAY));
    }

    @Test
    void the_same_law_or_matter_is_the_same_with_whatever_day() {
        assertThat(until(TODAY).isOf(until(null))).isTrue();
        assertThat(until(TODAY).isOf(new Remainder(Remainder.LAW, "ORDER", TODAY)))
                .isFalse();
        assertThat(until(TODAY).isOf(new Remainder("COLLECTION", "VOUCHER", TODAY)))
                .isFalse();
    }

    private static Remainder until(LocalDate day) {
        return new Remainder(Remainder.LAW, "VOUCHER", day);
    }
}
