package eu.dfence.register.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dfence.register.shared.api.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StyleTest {
    private static final Style FINNISH = new Style(Languages.FINNISH);
    private static final Style ENGLISH = new Style(Languages.ENGLISH);

    @Test
    void a_sum_has_two_decimals_groups_and_no_place_to_break() {
        assertThat(sum(Money.of("1234.50"))).isEqualTo("1\u00a0234,50\u00a0€");
        assertThat(sum(new BigDecimal("-0.05"))).isEqualTo("\u22120,05\u00a0€");
        assertThat(sum(null)).isEmpty();
    }

    @Test
    void a_quantity_shows_no_decimals_that_say_nothing() {
        assertThat(quantity(new BigDecimal("2.000"))).isEqualTo("2");
        assertThat(quantity(new BigDecimal("1234.125"))).isEqualTo("1\u00a0234,125");
    }

    @Test
    void a_unit_price_shows_two_decimals_and_up_to_five() {
        assertThat(price(new BigDecimal("12.30000"))).isEqualTo("12,30\u00a0€");
        assertThat(price(new BigDecimal("0.12345"))).isEqualTo("0,12345\u00a0€");
    }

    @Test
    void a_day_has_no_leading_zeros() {
        assertThat(FINNISH.date(LocalDate.of(2026, 1, 4))).isEqualTo("4.1.2026");
    }

    @Test
    void what_happened_is_told_in_helsinki_time() {
        assertThat(FINNISH.time(Instant.parse("2026-06-30T21:05:00Z"))).isEqualTo("1.7.2026 klo\u00a00.05");
    }

    @ParameterizedTest
    @CsvSource({
        "+358401234567, +358 40 123 4567",
        "+35835550144, +358 3 555 0144",
        "+358912345, +358 9 12345",
        "+4687654321, +4687654321"
    })
    void a_number_is_grouped_as_it_is_read_aloud(String number, String written) {
        assertThat(Style.phone(number)).isEqualTo(written.replace(' ', '\u00a0'));
    }

    @Test
    void a_reference_is_grouped_from_the_right() {
        assertThat(Style.groups("202611634", 5)).isEqualTo("2026\u00a011634");
    }

    @Test
    void english_writes_the_sign_first_and_a_point() {
        assertThat(ENGLISH.euros(Money.of("1234.50"), "#,##0.00")).isEqualTo("€1,234.50");
        assertThat(ENGLISH.date(LocalDate.of(2026, 1, 4))).isEqualTo("4\u00a0Jan\u00a02026");
    }

    private static String sum(Object value) {
        return FINNISH.euros(value, "#,##0.00");
    }

    private static String quantity(BigDecimal value) {
        return FINNISH.decimals(value, "#,##0.###");
    }

    private static String price(BigDecimal value) {
        return FINNISH.euros(value, "#,##0.00###");
    }
}
