package eu.dfence.register.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elsewhere.example/register/",
                "//elsewhere.example",
                "/register/../elsewhere",
                "/register//elsewhere.example",
                "/register/\\elsewhere",
                "/register/a\r\nSet-Cookie: x=y",
                "/other/index.xhtml",
                ""
            })
    void no_redirect_leaves_the_house(String address) {
        assertThat(Addresses.inside("/register", address)).isEqualTo("/register/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/register/index.xhtml", "/register/customers/card.xhtml?id=0199f6db-ca07-7b0a-b697-569c1cc4c688"
            })
    void a_page_of_our_own_is_gone_back_to(String address) {
        assertThat(Addresses.inside("/register", address)).isEqualTo(address);
    }
}
