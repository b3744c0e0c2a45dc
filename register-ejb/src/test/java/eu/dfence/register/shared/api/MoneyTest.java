package eu.dfence.register.shared.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {
    @Test
    void holds_two_decimals_whatever_the_scale_it_came_in() {
        assertThat(Money.of("12.3")).isEqualTo(Money.of("12.30")).hasToString("12.30");
        assertThat(Money.of("1E+3")).hasToString("1000.00");
        assertThat(Money.of("5.0000")).hasToString("5.00");
    }

    @Test
    void refuses_three_decimals_and_never_rounds_silently() {
        assertThatThrownBy(() -> Money.of("1.005"))
                .isInstanceOf(RegisterException.class)
                .hasMessage("money.decimals");
    }

    @Test
    void rounds_only_by_a_named_mode() {
        BigDecimal half = new BigDecimal("1.005");
        assertThat(Money.rounded(half, RoundingMode.HALF_UP)).isEqualTo(Money.of("1.01"));
        assertThat(Money.rounded(half, RoundingMode.HALF_EVEN)).isEqualTo(Money.of("1.00"));
        assertThat(Money.rounded(half.negate(), RoundingMode.HALF_UP)).isEqualTo(Money.of("-1.01"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"10000000000", "-10000000000.00", "1E+99"})
    void refuses_what_the_column_cannot_hold(String amount) {
        assertThatThrownBy(() -> Money.of(amount)).hasMessage("money.too-large");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"1 234,50;1234.50", "1\u00a0234,5;1234.50", "0,05;0.05", "12.30;12.30", "\u22123;-3.00"})
    void reads_what_a_person_types(String typed, String amount) {
        assertThat(Money.parse(typed)).isEqualTo(Money.of(amount));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "'';money.format",
                "12,;money.format",
                "1,2,3;money.format",
                "1e3;money.format",
                "1.234;money.decimals"
            })
    void refuses_what_is_no_amount(String typed, String key) {
        assertThatThrownBy(() -> Money.parse(typed)).hasMessage(key);
    }

    @Property
    void what_is_printed_is_read_back(@ForAll("amounts") Money money) {
        assertThat(Money.parse(money.toString())).isEqualTo(money);
        assertThat(Money.of(money.toString().replace("+", ""))).isEqualTo(money);
    }

    @Property
    void minus_takes_back_what_plus_gave(@ForAll("amounts") Money a, @ForAll("amounts") Money b) {
        assertThat(a.plus(b).minus(b)).isEqualTo(a);
        assertThat(a.plus(b)).isEqualTo(b.plus(a));
        assertThat(a.minus(b)).isEqualTo(b.minus(a).negate());
        assertThat(a.minus(a).isZero()).isTrue();
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(a.minus(b).amount().signum());
        assertThat(a.isNegative()).isEqualTo(a.compareTo(Money.ZERO) < 0);
    }

    @Property
    void rounding_is_off_by_half_a_cent_at_most(@ForAll("fine") BigDecimal fine) {
        BigDecimal off = Money.rounded(fine, RoundingMode.HALF_UP).amount().subtract(fine);
        assertThat(off.abs()).isLessThanOrEqualTo(new BigDecimal("0.005"));
    }

    @Provide
    Arbitrary<Money> amounts() {
        return Arbitraries.longs()
                .between(-400_000_000_000L, 400_000_000_000L)
                .map(cents -> new Money(BigDecimal.valueOf(cents, 2)));
    }

    @Provide
    Arbitrary<BigDecimal> fine() {
        return Arbitraries.longs().between(-1_000_000_000L, 1_000_000_000L).map(n -> BigDecimal.valueOf(n, 5));
    }

    @Test
    void plus_and_minus_are_what_they_say_and_nothing_is_not_below_nothing() {
        assertThat(Money.of("12.30").plus(Money.of("0.05"))).isEqualTo(Money.of("12.35"));
        assertThat(Money.of("12.30").minus(Money.of("0.05"))).isEqualTo(Money.of("12.25"));
        assertThat(Money.ZERO.isNegative()).isFalse();
        assertThat(Money.of("-0.01").isNegative()).isTrue();
    }
}
