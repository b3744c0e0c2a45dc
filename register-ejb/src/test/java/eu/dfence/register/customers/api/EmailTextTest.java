package eu.dfence.register.customers.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.dfence.register.shared.api.RegisterException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailTextTest {
    @Tag("R-05")
    @ParameterizedTest
    @CsvSource({
        "matti.malli (a) example.com, matti.malli@example.com",
        "matti.malli(at)example.com, matti.malli@example.com",
        "matti.malli [at] example.com, matti.malli@example.com",
        "matti.malli [AT]example.com, matti.malli@example.com",
        "' matti.malli@example.com ', matti.malli@example.com",
    })
    void a_disguised_address_becomes_sendable(String typed, String address) {
        assertThat(EmailText.parse(typed).address()).isEqualTo(address);
    }

    @Tag("R-27")
    @ParameterizedTest
    @CsvSource({"Anna.Makinen@Example.COM, anna.makinen@example.com", "a+b@sub.example.com, a+b@sub.example.com"})
    void doubles_are_told_by_the_lower_case(String typed, String key) {
        assertThat(EmailText.parse(typed).key()).isEqualTo(key);
    }

    @Tag("R-27")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "anna",
                "anna@",
                "@example.com",
                "anna@example",
                "anna..makinen@example.com",
                ".anna@example.com",
                "anna@example..com",
                "anna@-example.com",
                "anna@example.c",
                "anna@example.123",
                "anna@b@example.com",
                "anna@example.com, toinen@example.com",
                "<anna@example.com>",
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa@example.com"
            })
    void what_is_no_address_is_refused(String typed) {
        assertThatThrownBy(() -> EmailText.parse(typed))
                .isInstanceOf(RegisterException.class)
                .hasMessage("customers.refused.email");
    }
}
