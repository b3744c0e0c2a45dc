package eu.dfence.register.privacy.notice;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dfence.register.privacy.letters.api.LetterLanguage;
import eu.dfence.register.privacy.notice.api.Clause;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void every_language_has_the_same_words_and_a_heading_for_every_clause() {
        for (LetterLanguage language : LetterLanguage.values()) {
            Words words = new Words(language);
            assertThat(words.keys()).isEqualTo(new Words(LetterLanguage.FI).keys());
            for (Clause clause : Clause.values())
                assertThat(words.heading(clause)).isNotBlank();
        }
    }

    @Test
    void what_is_not_shipped_comes_from_the_facts_and_the_contact_from_the_house() {
        Words words = new Words(LetterLanguage.FI);
        assertThat(List.of(Clause.values()))
                .filteredOn(clause -> words.shipped(clause).isEmpty())
                .containsExactly(Clause.REGISTER, Clause.CONTROLLER, Clause.CONTACT, Clause.RECIPIENTS);
    }
}
