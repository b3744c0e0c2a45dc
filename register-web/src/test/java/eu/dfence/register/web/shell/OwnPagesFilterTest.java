package eu.dfence.register.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnPagesFilterTest {
    @ParameterizedTest
    @CsvSource({
        "same-origin, https://rekisteri.example.com, rekisteri.example.com",
        "none, , rekisteri.example.com",
        ", https://rekisteri.example.com, rekisteri.example.com",
        ", http://localhost:8080, localhost:8080",
        ", https://REKISTERI.example.com, rekisteri.example.com",
        ", , rekisteri.example.com",
        ", ,"
    })
    @Tag("R-57")
    void what_our_own_pages_and_programs_send_is_taken(String site, String origin, String host) {
        assertThat(OwnPagesFilter.isOurs(site, origin, host)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "cross-site, https://rekisteri.example.com, rekisteri.example.com",
        "same-site, https://kauppa.example.com, rekisteri.example.com",
        ", https://vieras.example.org, rekisteri.example.com",
        ", https://rekisteri.example.com.vieras.example.org, rekisteri.example.com",
        ", https://rekisteri.example.com:8443, rekisteri.example.com",
        ", null, rekisteri.example.com",
        ", not an origin, rekisteri.example.com",
        ", https://rekisteri.example.com,"
    })
    @Tag("R-57")
    void what_another_sites_page_makes_a_browser_send_is_refused(String site, String origin, String host) {
        assertThat(OwnPagesFilter.isOurs(site, origin, host)).isFalse();
    }
}
