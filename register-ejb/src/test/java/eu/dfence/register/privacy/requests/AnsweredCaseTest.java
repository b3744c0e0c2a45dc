package eu.dfence.register.privacy.requests;

import static eu.dfence.register.privacy.requests.RequestFixture.asked;
import static eu.dfence.register.privacy.requests.RequestFixture.correcting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.dfence.register.privacy.letters.api.LetterKind;
import eu.dfence.register.privacy.letters.api.LetterValues;
import eu.dfence.register.privacy.letters.api.Placeholder;
import eu.dfence.register.privacy.requests.api.AnswerKind;
import eu.dfence.register.privacy.requests.api.Asked;
import eu.dfence.register.privacy.requests.api.CertificateForm;
import eu.dfence.register.privacy.requests.api.CertificateForm.Refused;
import eu.dfence.register.privacy.requests.api.ConfirmationForm;
import eu.dfence.register.privacy.requests.api.Correction;
import eu.dfence.register.privacy.requests.api.DataSubjectRight;
import eu.dfence.register.privacy.requests.api.Decision;
import eu.dfence.register.privacy.requests.api.Signing;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class AnsweredCaseTest {
    private static final Signing SIGNED =
            new Signing("Kirsi Alanen", "tietosuojavastaava", "tietosuoja@x.fi", "Tampere");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Refused VOUCHER =
            new Refused("Lasku 20260001", "Tosite.", "Kirjanpitolaki 2:10 §", LocalDate.of(2032, 12, 31));
    private static final Refused CLAIM = new Refused("Tilaus 7", "Reklamaatio.", "17 artiklan 3 kohdan e", null);

    @Test
    @Tag("R-87")
    void a_certificate_is_told_everything_its_letter_asks_and_the_later_day_only_where_it_is_known() {
        LetterValues told = erasure("fi").certificate(new CertificateForm(List.of(VOUCHER, CLAIM), SIGNED), TODAY);
        assertThat(told.names()).containsExactlyInAnyOrderElementsOf(names(LetterKind.REFUSAL_CERTIFICATE));
        assertThat(told.text("decision")).contains("Pyyntöä ei hyväksytä");
        assertThat(told.text("person")).contains("Maija Mallikas");
        assertThat(told.text("addressee")).contains("Maija Mallikas\nMallikatu 1\n33720 TAMPERE");
        assertThat(told.text("request")).contains(told.text("request-type").orElseThrow());
        assertThat(told.rows("reasons").orElseThrow()).hasSize(2);
        assertThat(told.rows("later").orElseThrow())
                .singleElement()
                .matches(row -> row.day("erased-on").orElseThrow().equals(VOUCHER.erasedOn()));
    }

    @Test
    @Tag("R-87")
    void a_certificate_without_reasons_or_without_who_signs_is_refused() {
        refused("requests.refused.refused-nothing", List.of(), SIGNED);
        refused("requests.refused.item", List.of(new Refused(" ", "Tosite.", "KPL 2:10 §", null)), SIGNED);
        refused("requests.refused.reasons", List.of(new Refused("Lasku", "Tosite.", null, null)), SIGNED);
        refused("requests.refused.reasons", List.of(new Refused("Lasku", "", "KPL 2:10 §", null)), SIGNED);
        refused("requests.refused.erased-on", List.of(new Refused("Lasku", "Tosite.", "KPL 2:10 §", TODAY)), SIGNED);
        refused("requests.refused.signing", List.of(VOUCHER), new Signing("Kirsi", "tsv", "puh. 1", null));
        refused("requests.refused.signing", List.of(VOUCHER), new Signing(" ", "tsv", "puh. 1", "Tampere"));
    }

    @Test
    void without_the_persons_words_the_corrections_say_what_was_asked() {
        Asked corrected = correcting(
                new Correction("osoite", null, null, null, null, null),
                new Correction("puhelin", null, null, null, null, null));
        LetterValues told = new AnsweredCase(
                        "TP-2026-001", corrected, Decision.REFUSED, List.of("Maija Mallikas"), Words.in("sv"))
                .certificate(new CertificateForm(List.of(VOUCHER), SIGNED), TODAY);
        assertThat(told.text("request")).contains("osoite, puhelin");
        assertThat(told.text("request-type").orElseThrow()).startsWith("Rättelse");
    }

    @Test
    void a_confirmation_says_what_was_done_line_by_line() {
        LetterValues told = erasure("en")
                .confirmation(new ConfirmationForm(List.of("E-mail erased", " ", "Phone erased"), List.of(), SIGNED));
        assertThat(told.names()).containsExactlyInAnyOrderElementsOf(names(LetterKind.REQUEST_GRANTED));
        assertThat(told.rows("acts").orElseThrow()).hasSize(2);
        assertThatThrownBy(() -> erasure("en").confirmation(new ConfirmationForm(List.of(" "), List.of(), SIGNED)))
                .hasMessage("requests.refused.acts");
    }

    @Test
    void every_language_says_the_same_things_of_every_right_decision_and_file() {
        assertThat(Words.in("en").keys()).isEqualTo(Words.in("fi").keys());
        assertThat(Words.in("sv").keys()).isEqualTo(Words.in("fi").keys());
        assertThat(Words.in("fi").keys())
                .containsAll(Stream.of(DataSubjectRight.values())
                        .map(right -> "type." + right)
                        .toList())
                .containsAll(Stream.of(AnswerKind.values())
                        .map(kind -> "file." + kind)
                        .toList());
        assertThatThrownBy(() -> Words.in("fi").text("gone")).hasMessageContaining("gone");
    }

    private static AnsweredCase erasure(String language) {
        return new AnsweredCase(
                "TP-2026-001",
                asked(DataSubjectRight.ERASURE),
                Decision.REFUSED,
                List.of("Maija Mallikas", "Mallikatu 1", "33720 TAMPERE"),
                Words.in(language));
    }

    private static List<String> names(LetterKind kind) {
        return kind.asked().stream().map(Placeholder::name).toList();
    }

    private static void refused(String key, List<Refused> refused, Signing signing) {
        assertThatThrownBy(() -> erasure("fi").certificate(new CertificateForm(refused, signing), TODAY))
                .hasMessage(key);
    }
}
