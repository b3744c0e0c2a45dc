package eu.dfence.register.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceNetworkTest {
    @ParameterizedTest
    @Tag("R-64")
    @CsvSource({
        "203.0.113.77, 203.0.113.0",
        "2001:db8:abcd:12::1, 2001:db8:abcd::",
        "2001:db8::1, 2001:db8::",
        "::1, ::"
    })
    void an_address_is_kept_as_its_network_only(String address, String network) {
        assertThat(SourceNetwork.of(address)).isEqualTo(network);
    }
}
