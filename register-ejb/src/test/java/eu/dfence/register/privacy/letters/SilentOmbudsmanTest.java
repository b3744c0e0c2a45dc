package eu.dfence.register.privacy.letters;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dfence.register.privacy.letters.api.LetterKind;
import eu.dfence.register.privacy.letters.api.LetterLanguage;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SilentOmbudsmanTest {
    private static final Map<LetterLanguage, String> COURT = Map.of(
            LetterLanguage.FI,
                    "kolmen kuukauden kuluessa, miten sen käsittely etenee, voitte valittaa hallinto-oikeuteen",
            LetterLanguage.EN, "within three months how it is getting on, you may appeal to the administrative court",
            LetterLanguage.SV,
                    "inom tre månader meddelar er hur ärendet framskrider kan ni besvära er hos förvaltningsdomstolen");

    @ParameterizedTest
    @EnumSource(LetterLanguage.class)
    @Tag("R-102")
    void a_certificate_says_where_to_turn_when_the_ombudsman_stays_silent(LetterLanguage language) {
        assertThat(LetterFixture.text(LetterFixture.printed(LetterKind.REFUSAL_CERTIFICATE, language)))
                .contains(COURT.get(language));
    }
}
