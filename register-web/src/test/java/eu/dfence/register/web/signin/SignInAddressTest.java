package eu.dfence.register.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignInAddressTest {
    @Test
    void goes_on_to_the_page_that_was_wanted() {
        assertThat(SignInAddress.goOnTo("/customers/card.xhtml?id=1")).isEqualTo("/customers/card.xhtml?id=1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/a.xhtml",
                "//evil.example/a.xhtml",
                "/\\evil.example/a.xhtml",
                "/a.xhtml\r\nSet-Cookie: x",
                "javascript:alert(1)",
                ""
            })
    void never_leads_out_of_the_register(String wanted) {
        assertThat(SignInAddress.goOnTo(wanted)).isEqualTo("/index.xhtml");
    }
}
