package eu.dfence.register.privacy.letters;

import static eu.dfence.register.privacy.letters.LetterFixture.sampleValues;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.dfence.register.privacy.letters.api.Letter;
import eu.dfence.register.privacy.letters.api.LetterKind;
import eu.dfence.register.privacy.letters.api.LetterLanguage;
import eu.dfence.register.privacy.letters.api.LetterValues;
import eu.dfence.register.shared.api.RegisterException;
import eu.dfence.register.shared.api.Sha256;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LetterWriterTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneId.of("Europe/Helsinki"));

    @Test
    void letter_tells_its_wording_and_its_fingerprint() {
        Letter letter = writer("Esimerkki Oy\nVarastokatu 8")
                .render(
                        LetterKind.EXTENSION,
                        Locale.forLanguageTag("sv-FI"),
                        sampleValues(LetterKind.EXTENSION, LetterLanguage.SV));
        assertThat(letter.language()).isEqualTo(LetterLanguage.SV);
        assertThat(letter.templateNumber()).isZero();
        assertThat(letter.templateSha256())
                .isEqualTo(Sha256.hex(Shipped.text(LetterKind.EXTENSION, LetterLanguage.SV)
                        .orElseThrow()
                        .body()));
        assertThat(letter.sha256()).isEqualTo(Sha256.hex(letter.pdf()));
        assertThat(LetterFixture.text(letter.pdf())).contains("Esimerkki Oy", "22.11.2026", "Sida 1/1");
    }

    @Test
    void no_letter_leaves_before_somebody_wrote_who_the_controller_is() {
        assertRefused(writer(null), LetterKind.REQUEST_FORM, new LetterValues(), "letters.refused.no-controller");
    }

    @Test
    void no_letter_leaves_with_something_missing() {
        LetterValues values =
                sampleValues(LetterKind.EXTENSION, LetterLanguage.FI).with("reason", " ");
        assertRefused(writer("Esimerkki Oy"), LetterKind.EXTENSION, values, "letters.refused.not-told");
    }

    @Test
    void part_is_no_letter() {
        assertRefused(writer("Esimerkki Oy"), LetterKind.COURT, new LetterValues(), "letters.refused.part");
    }

    private static void assertRefused(LetterWriter writer, LetterKind kind, LetterValues values, String key) {
        assertThatThrownBy(() -> writer.render(kind, Locale.ENGLISH, values))
                .isInstanceOf(RegisterException.class)
                .hasMessage(key);
    }

    private static LetterWriter writer(String controller) {
        LetterWriter writer = new LetterWriter();
        writer.clock = CLOCK;
        writer.wordings = new Wordings() {
            @Override
            Optional<Wording> inForce(LetterKind kind, LetterLanguage language, LocalDate day) {
                return kind == LetterKind.CONTROLLER
                        ? Optional.ofNullable(controller).map(Wording::shipped)
                        : Shipped.text(kind, language);
            }
        };
        return writer;
    }
}
