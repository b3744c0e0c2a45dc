package eu.dfence.register.privacy.letters;

import static eu.dfence.register.privacy.letters.LetterFixture.printed;
import static eu.dfence.register.privacy.letters.LetterFixture.printedKinds;
import static eu.dfence.register.privacy.letters.LetterFixture.sampleValues;
import static eu.dfence.register.privacy.letters.LetterFixture.shippedTemplate;
import static eu.dfence.register.privacy.letters.LetterFixture.text;
import static org.assertj.core.api.Assertions.assertThat;

import eu.dfence.register.privacy.letters.api.LetterKind;
import eu.dfence.register.privacy.letters.api.LetterLanguage;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ShippedTest {
    @TestFactory
    Stream<DynamicTest> every_kind_has_a_text_without_faults_and_samples_for_all_it_asks() {
        return Stream.of(LetterLanguage.values())
                .flatMap(language -> Stream.of(LetterKind.values())
                        .filter(kind -> kind != LetterKind.CONTROLLER)
                        .map(kind -> DynamicTest.dynamicTest(kind + " " + language, () -> {
                            assertThat(shippedTemplate(kind, language).faults()).isEmpty();
                            Completeness.check(kind, sampleValues(kind, language));
                        })));
    }

    @Test
    void who_the_controller_is_nobody_can_ship() {
        assertThat(Shipped.text(LetterKind.CONTROLLER, LetterLanguage.FI)).isEmpty();
    }

    /** A text in one language that names less than the same text in another would tell somebody less. */
    @Test
    void languages_name_the_same_placeholders() {
        for (LetterKind kind : printedKinds()) {
            assertThat(Stream.of(LetterLanguage.values())
                            .map(language ->
                                    Shipped.text(kind, language).orElseThrow().body())
                            .map(body -> body.replaceAll("(?s)[^{}]*(\\{\\{.*?}}|$)[^{}]*", "$1"))
                            .distinct())
                    .as("" + kind)
                    .hasSize(1);
        }
    }

    /** Domain: mandatory contents of the certificate; GDPR Art. 12(4), 77, 79. */
    @Test
    @Tag("R-87")
    @Tag("R-88")
    void certificate_of_refusal_says_all_it_must() {
        assertThat(text(printed(LetterKind.REFUSAL_CERTIFICATE, LetterLanguage.FI)))
                .contains("Todistus pyynnön epäämisestä", "Esimerkki Oy 22.11.2026 Varastokatu 8 Asia 26-0012")
                .contains(
                        "Rekisteri Asiakasrekisteri",
                        "Pyynnön esittäjä Eeva Esimerkki, Tampere",
                        "Asian numero 26-0012")
                .contains(
                        "Tosiseikat Lasku 2026-1163 on annettu 2.11.2026.",
                        "Säännös Kirjanpitolaki 1336/1997, 2 luku 10 §")
                .contains("Postiosoite: hävitetään ilman uutta pyyntöä 22.11.2026.")
                .contains("Tietosuojavaltuutetun toimisto", "PL 800, 00531 Helsinki", "tietosuoja@om.fi")
                .contains("käräjäoikeus", "79 artikla")
                .contains("Tampere 22.11.2026", "Martti Malli rekisterin vastuuhenkilö Esimerkki Oy");
    }

    @Test
    @Tag("R-87")
    void certificate_without_a_later_erasure_promises_none() {
        var values =
                sampleValues(LetterKind.REFUSAL_CERTIFICATE, LetterLanguage.FI).with("later", java.util.List.of());
        assertThat(text(printed(LetterKind.REFUSAL_CERTIFICATE, LetterLanguage.FI, values)))
                .doesNotContain("Mitä tiedoille tapahtuu myöhemmin", "hävitetään");
    }

    @Test
    @Tag("R-91")
    void extension_names_the_new_day_and_the_reason() {
        assertThat(text(printed(LetterKind.EXTENSION, LetterLanguage.SV)))
                .contains(
                        "Tiden för att behandla er begäran har förlängts", "senast den 22.11.2026", "pappersmaterial");
    }

    @Test
    @Tag("R-98")
    void breach_notice_says_what_article_34_wants() {
        assertThat(text(printed(LetterKind.BREACH_NOTICE, LetterLanguage.EN)))
                .contains(
                        "What has happened",
                        "What the breach may lead to",
                        "What we have done",
                        "Data protection officer");
    }

    @Test
    @Tag("R-78")
    @Tag("R-79")
    void request_form_asks_for_no_signature_and_no_identity_code() {
        assertThat(text(printed(LetterKind.REQUEST_FORM, LetterLanguage.FI)))
                .contains(
                        "Allekirjoitus ei ole pyynnön ehto", "Älkää kirjoittako henkilötunnusta", "Pyyntö on maksuton")
                .doesNotContain("Asia ");
    }

    @Test
    @Tag("R-86")
    void notice_to_a_recipient_asks_for_an_answer_by_a_day() {
        assertThat(text(printed(LetterKind.NOTICE_TO_SOURCE_OR_RECIPIENT, LetterLanguage.FI)))
                .contains(
                        "Postiosoite uusi osoite Mallikatu 12 B, 33200 Tampere", "Vahvistakaa viimeistään 22.11.2026");
    }
}
