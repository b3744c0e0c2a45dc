package eu.dfence.register.it.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.dfence.register.privacy.letters.api.Letter;
import eu.dfence.register.privacy.letters.api.LetterKind;
import eu.dfence.register.privacy.letters.api.LetterLanguage;
import eu.dfence.register.privacy.letters.api.LetterTemplateDesk;
import eu.dfence.register.privacy.letters.api.LetterValues;
import eu.dfence.register.privacy.letters.api.Letters;
import eu.dfence.register.privacy.letters.api.TemplateCard;
import eu.dfence.register.privacy.letters.api.TemplateFault;
import eu.dfence.register.privacy.letters.api.TemplateFault.Why;
import eu.dfence.register.privacy.letters.api.TemplateSaving;
import eu.dfence.register.shared.api.RegisterException;
import eu.dfence.register.shared.api.Sha256;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class LettersIT {
    private static final String OFFICER = "tietosuoja";
    private static final String SOUND = "# Er begäran har inkommit\nVi svarar senast {{due-on}}.\n";

    @Inject
    LetterTemplateDesk desk;

    @Inject
    Letters letters;

    @Inject
    Callers callers;

    @Inject
    Clock clock;

    @Deployment
    static WebArchive register() {
        return Deployments.register();
    }

    @Test
    void a_kept_text_is_the_one_letters_are_written_with_from_its_day_on() throws Exception {
        int newest = card(LetterKind.ACKNOWLEDGEMENT).newest();
        assertThat(save(newest, today(), SOUND)).isEqualTo(new TemplateSaving.Stored(newest + 1));
        assertThat(save(newest + 1, today().plusDays(1), SOUND + "Senare.\n"))
                .isEqualTo(new TemplateSaving.Stored(newest + 2));

        Letter letter = letters.render(LetterKind.ACKNOWLEDGEMENT, Locale.forLanguageTag("sv"), values());
        assertThat(letter.templateNumber()).isEqualTo(newest + 1);
        assertThat(letter.templateSha256()).isEqualTo(Sha256.hex(SOUND));
        assertThat(letter.sha256()).isEqualTo(Sha256.hex(letter.pdf()));
        assertThat(new String(letter.pdf(), 0, 5)).isEqualTo("%PDF-");

        TemplateCard card = card(LetterKind.ACKNOWLEDGEMENT);
        assertThat(card.body()).endsWith("Senare.\n");
        assertThat(card.history().get(0).changedBy()).isEqualTo("Elina Kuusela");
        assertThat(card.history().get(0).inForce()).isFalse();
        assertThat(card.history().get(1).inForce()).isTrue();
    }

    @Test
    @Tag("R-87")
    void a_text_that_names_what_nobody_tells_is_not_kept() throws Exception {
        int newest = card(LetterKind.ACKNOWLEDGEMENT).newest();
        assertThat(save(newest, today(), SOUND + "{{due-on}} {{namn}}"))
                .isEqualTo(new TemplateSaving.Faulty(List.of(new TemplateFault(3, 12, Why.UNKNOWN, "namn"))));
        assertThat(save(newest + 1, today(), SOUND)).isEqualTo(new TemplateSaving.Stale());
        assertThat(card(LetterKind.ACKNOWLEDGEMENT).newest()).isEqualTo(newest);
    }

    @Test
    void a_letter_with_something_missing_is_refused() {
        assertThatThrownBy(() -> letters.render(LetterKind.ACKNOWLEDGEMENT, Locale.ENGLISH, values().with("case", " ")))
                .isInstanceOf(RegisterException.class)
                .hasMessage("letters.refused.not-told");
    }

    @Test
    void the_form_is_printed_in_every_language_with_the_controllers_name() {
        for (LetterLanguage language : LetterLanguage.values()) {
            Letter form =
                    letters.render(LetterKind.REQUEST_FORM, Locale.forLanguageTag(language.tag()), new LetterValues());
            assertThat(form.pdf().length).isGreaterThan(10_000);
        }
    }

    @Test
    @Tag("R-54")
    void the_auditor_reads_and_only_the_officer_changes() throws Exception {
        assertThat(callers.as("tarkastaja", () -> desk.list())).isNotEmpty();
        assertThat(callers.as("tarkastaja", () -> desk.preview(LetterKind.ACKNOWLEDGEMENT, LetterLanguage.SV, SOUND)))
                .isNotEmpty();
        assertThatThrownBy(() -> callers.as(
                        "tarkastaja",
                        () -> desk.save(LetterKind.ACKNOWLEDGEMENT, LetterLanguage.SV, 0, today(), SOUND)))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> callers.as("asiakaspalvelu", () -> desk.list()))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> desk.list()).isInstanceOf(EJBAccessException.class);
    }

    private TemplateCard card(LetterKind kind) throws Exception {
        return callers.as(OFFICER, () -> desk.template(kind, LetterLanguage.SV, null));
    }

    private TemplateSaving save(int basedOn, LocalDate from, String body) throws Exception {
        return callers.as(OFFICER, () -> desk.save(LetterKind.ACKNOWLEDGEMENT, LetterLanguage.SV, basedOn, from, body));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private LetterValues values() {
        return new LetterValues()
                .with("addressee", "Eva Exempel\nMallikatu 1\n33100 TAMMERFORS")
                .with("case", "26-0012")
                .with("contact", "tietosuoja@example.com")
                .with("signatory", "Martin Modell")
                .with("signatory-title", "ansvarig för registret")
                .with("received-on", today())
                .with("due-on", today().plusMonths(1))
                .with("request", "radering av orderuppgifter");
    }
}
