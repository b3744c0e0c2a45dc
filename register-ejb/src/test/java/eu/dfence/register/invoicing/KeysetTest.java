package eu.dfence.register.invoicing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeysetTest {
    @Test
    void goes_on_after_and_before_a_row() {
        Object[] row = {"…", "2026-11-16", 1163L};
        assertThat(Keyset.parse(Keyset.after(row))).isEqualTo(new Keyset(false, "2026-11-16", 1163));
        assertThat(Keyset.parse(Keyset.before(row))).isEqualTo(new Keyset(true, "2026-11-16", 1163));
    }

    @Test
    void knows_moments_to_the_microsecond() {
        Object[] row = {"2026-11-16 10:20:30.123456", 7L};
        assertThat(Keyset.parse(Keyset.after(row)).key()).isEqualTo("2026-11-16 10:20:30.123456");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "n", "n2026-11-16", "x2026-11-16_1", "n2026-11-16_1' or '1", "n' or 1=1_1"})
    void text_that_is_no_cursor_begins_at_the_top(String text) {
        assertThat(Keyset.parse(text).first()).isTrue();
    }
}
