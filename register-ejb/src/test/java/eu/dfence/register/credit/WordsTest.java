package eu.dfence.register.credit;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dfence.register.credit.api.Outcome;
import eu.dfence.register.credit.api.Rule;
import eu.dfence.register.privacy.letters.api.LetterLanguage;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordsTest {
    @ParameterizedTest
    @EnumSource(LetterLanguage.class)
    void every_language_has_the_same_words_and_one_for_every_rule(LetterLanguage language) {
        Words words = new Words(language);
        assertThat(Words.keys(language)).isEqualTo(Words.keys(LetterLanguage.FI));
        for (Rule rule : Rule.values()) assertThat(words.text("rule." + rule)).isNotBlank();
        for (Outcome outcome : Outcome.values())
            assertThat(words.text("outcome." + outcome)).isNotBlank();
        assertThat(words.number(new BigDecimal("3000.00"))).isEqualTo("3000");
        assertThat(words.euros(new BigDecimal("0.5"))).isEqualTo(language == LetterLanguage.EN ? "0.50 €" : "0,50 €");
    }
}
