package eu.dfence.register.privacy.rectification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.dfence.register.privacy.requests.api.Correction;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    @Tag("R-86")
    void notices_say_every_remedy_in_every_language_of_the_letters() {
        for (String language : new String[] {"fi", "sv", "en"}) {
            assertThat(Words.in(language).keys())
                    .isEqualTo(Words.in("fi").keys())
                    .containsAll(Stream.of(Correction.Remedy.values())
                            .map(remedy -> "act." + remedy)
                            .toList());
            assertThat(Words.in(language).locale()).isEqualTo(Locale.forLanguageTag(language));
        }
    }

    @Test
    void value_is_told_as_it_was_and_as_it_is() {
        assertThat(Words.in("sv").text("changed", "Storgatan 1's", "Parkvägen {5}"))
                .isEqualTo("Storgatan 1's ändrades till: Parkvägen {5}");
        assertThat(Words.in("en").text("gone", "040 1")).isEqualTo("040 1 has been erased");
    }

    @Test
    void language_nobody_writes_letters_in_is_refused() {
        assertThatThrownBy(() -> Words.in("de")).hasMessage("requests.refused.language");
        assertThatThrownBy(() -> Words.in(null)).hasMessage("requests.refused.language");
    }
}
