package eu.dfence.register.privacy.breaches;

import static eu.dfence.register.privacy.breaches.BreachFixture.AWARE;
import static eu.dfence.register.privacy.breaches.BreachFixture.HELSINKI;
import static eu.dfence.register.privacy.breaches.BreachFixture.TERMS;
import static eu.dfence.register.privacy.breaches.BreachFixture.assessed;
import static eu.dfence.register.privacy.breaches.BreachFixture.clock;
import static eu.dfence.register.privacy.breaches.BreachFixture.complete;
import static eu.dfence.register.privacy.breaches.BreachFixture.known;
import static eu.dfence.register.privacy.breaches.BreachFixture.risk;
import static org.assertj.core.api.Assertions.assertThat;

import eu.dfence.register.privacy.breaches.api.BreachForm;
import eu.dfence.register.privacy.breaches.api.Phase;
import eu.dfence.register.privacy.letters.api.LetterLanguage;
import eu.dfence.register.privacy.letters.api.Paper;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ReportPaperTest {
    private static final List<String> OFFICER = List.of("Tiina Tietosuoja", "03 555 0100");

    private static Paper paper(BreachForm known, LetterLanguage language, boolean late) {
        Breach breach = assessed(known, risk("Selvitys kesti."), clock("2026-11-17T12:00"));
        return new ReportPaper(
                        breach.number(),
                        breach.facts().told(),
                        breach.ruling().told(),
                        breach.row(clock("2026-11-17T12:00"), TERMS).deadline(),
                        Phase.INITIAL,
                        late,
                        new Words(language, HELSINKI))
                .paper("Tietosuojavaltuutetun toimisto\nPL 800\n", OFFICER);
    }

    private static String text(Paper paper) {
        return paper.sections().stream()
                .map(section -> section.heading() + "\n" + String.join("\n", section.paragraphs()))
                .collect(Collectors.joining("\n"));
    }

    @Test
    @Tag("R-98")
    void it_says_what_article_33_names_and_of_the_rest_that_it_follows() {
        String first = text(paper(known(AWARE), LetterLanguage.FI, false));
        assertThat(first)
                .contains(
                        "Tietosuojavaltuutetun toimisto",
                        "33 artiklan 3 kohdan a alakohta",
                        "Tietoryhmät: toimitetaan myöhemmin",
                        "Rekisteröityjen arvioitu määrä: toimitetaan myöhemmin",
                        "Tiina Tietosuoja",
                        "Todennäköiset seuraukset (33 artiklan 3 kohdan c alakohta)\ntoimitetaan myöhemmin",
                        "(33 artiklan 3 kohdan d alakohta)\ntoimitetaan myöhemmin",
                        "17.11.2026 klo 10.20",
                        "20.11.2026 klo 11.00")
                .doesNotContain("null", "Syyt viivästymiseen");
    }

    @Test
    @Tag("R-98")
    void what_is_known_stands_in_it_and_nothing_more_follows() {
        String full = text(paper(complete(AWARE), LetterLanguage.FI, true));
        assertThat(full)
                .contains(
                        "nimi; sähköpostiosoite",
                        "Rekisteröityjen arvioitu määrä: 120",
                        "Henkilötietojen käsittelijä: Painotalo Esimerkki Oy",
                        "Syyt viivästymiseen (33 artiklan 1 kohta): Selvitys kesti.")
                .doesNotContain("toimitetaan myöhemmin", "null");
    }

    @Test
    @Tag("R-98")
    void every_language_has_every_word() {
        assertThat(Words.keys(LetterLanguage.SV)).isEqualTo(Words.keys(LetterLanguage.FI));
        assertThat(Words.keys(LetterLanguage.EN)).isEqualTo(Words.keys(LetterLanguage.FI));
        assertThat(text(paper(known(AWARE), LetterLanguage.SV, false))).contains("lämnas senare", "kl. 10.20");
        assertThat(text(paper(known(AWARE), LetterLanguage.EN, false)))
                .contains("will be provided later", "17 November 2026 at 10:20");
    }
}
