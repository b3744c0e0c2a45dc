package eu.dfence.register.banking.api;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dfence.register.Vectors;
import eu.dfence.register.shared.api.Money;
import java.math.BigDecimal;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

class CashRoundingTest {
    @TestFactory
    @Tag("R-31")
    Stream<DynamicTest> cash_is_rounded_as_the_vectors_say() {
        return Vectors.each(
                row -> assertThat(CashRounding.round(Money.of(row.get("amount").asText())))
                        .isEqualTo(Money.of(row.get("expect").asText())),
                "cash_rounding");
    }

    @Property
    void rounding_moves_two_cents_at_most_lands_on_five_and_is_the_same_both_ways(
            @ForAll @IntRange(min = 3, max = 10_000_000) int cents) {
        Money total = new Money(BigDecimal.valueOf(cents, 2));
        Money rounded = CashRounding.round(total);
        assertThat(rounded.minus(total).amount().abs()).isLessThanOrEqualTo(new BigDecimal("0.02"));
        assertThat(rounded.amount().remainder(new BigDecimal("0.05")).signum()).isZero();
        assertThat(CashRounding.round(rounded)).isEqualTo(rounded);
        assertThat(CashRounding.round(total.negate())).isEqualTo(rounded.negate());
    }
}
