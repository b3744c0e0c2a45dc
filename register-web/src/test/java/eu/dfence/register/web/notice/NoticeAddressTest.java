package eu.dfence.register.web.notice;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dfence.register.privacy.letters.api.LetterLanguage;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoticeAddressTest {
    @Test
    void what_is_in_force_a_version_its_paper_and_the_list_have_each_an_address() {
        assertThat(NoticeAddress.of("/sv")).contains(new NoticeAddress(false, null, LetterLanguage.SV, false));
        assertThat(NoticeAddress.of("/2018-01-04-fi.pdf"))
                .contains(new NoticeAddress(false, LocalDate.of(2018, 1, 4), LetterLanguage.FI, true));
        assertThat(NoticeAddress.of("/versions-en")).contains(new NoticeAddress(true, null, LetterLanguage.EN, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "/de", "/fi/", "/2018-02-30-fi", "/2018-01-04", "/fi.html", "/../fi", "/versions"})
    void nothing_else_has_one(String path) {
        assertThat(NoticeAddress.of(path)).isEmpty();
        assertThat(NoticeAddress.of(null)).isEmpty();
    }

    @Test
    void a_browser_is_answered_in_the_first_of_its_languages_that_there_is() {
        assertThat(NoticeAddress.spoken(List.of(Locale.GERMAN, Locale.forLanguageTag("sv-FI"), Locale.ENGLISH)))
                .isEqualTo(LetterLanguage.SV);
        assertThat(NoticeAddress.spoken(List.of(Locale.GERMAN))).isEqualTo(LetterLanguage.FI);
    }
}
