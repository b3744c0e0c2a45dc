package eu.dfence.register.privacy.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.dfence.register.privacy.access.api.Prohibition;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RememberedTest {
    @ParameterizedTest
    @EnumSource
    @Tag("R-89")
    void what_is_written_is_read_again(Prohibition.Kind kind) {
        Remembered set = new Remembered(kind, LocalDate.of(2026, 11, 23));
        Remembered lifted = new Remembered(kind, null);
        assertThat(Remembered.read(set.text())).isEqualTo(set);
        assertThat(Remembered.read(lifted.text())).isEqualTo(lifted);
        assertThat(set.text()).hasSizeLessThan(100).doesNotContain(";");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "WITHDRAWN",
                "WITHDRAWN FAX PHONE 2026-11-23",
                "WITHDRAWN EMAIL PHONE",
                "WITHDRAWN SMS PHONE 1.1.2026"
            })
    @Tag("R-94")
    void a_withdrawal_that_is_not_known_is_not_guessed(String text) {
        assertThat(Withdrawal.is("WITHDRAWN EMAIL")).isTrue();
        assertThatThrownBy(() -> Withdrawal.read(text + " "))
                .isInstanceOf(IllegalStateException.class)
                .hasNoCause();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "BAN",
                "BAN DISCLOSURE",
                "BAN DISCLOSURE tomorrow",
                "SUSPENDED DISCLOSURE",
                "LIFTED EVERYTHING"
            })
    void what_is_not_known_is_not_guessed_and_not_repeated(String text) {
        assertThatThrownBy(() -> Remembered.read(text))
                .isInstanceOf(IllegalStateException.class)
                .hasNoCause()
                .hasMessage("a line of the ledger of prohibitions says what is not known here");
    }
}
