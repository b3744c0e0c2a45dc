package eu.dfence.register.it.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.dfence.register.privacy.screening.api.Answered;
import eu.dfence.register.privacy.screening.api.Outcome;
import eu.dfence.register.privacy.screening.api.Question;
import eu.dfence.register.privacy.screening.api.ScreeningCard;
import eu.dfence.register.privacy.screening.api.ScreeningDesk;
import eu.dfence.register.privacy.screening.api.ScreeningForm;
import eu.dfence.register.privacy.screening.api.ScreeningRow;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Screenings stand beside each other, and nothing signed changes (GDPR Art. 35). */
@ExtendWith(ArquillianExtension.class)
class ScreeningIT {
    @Inject
    Callers callers;

    @Inject
    Officer officer;

    @Inject
    ScreeningDesk screenings;

    @Deployment
    static WebArchive register() {
        return Deployments.register();
    }

    @Test
    @Tag("R-99")
    void a_new_version_stands_beside_the_old_one_and_replaces_nothing() throws Exception {
        UUID first = officer.sees(() -> screenings.sign(null, 0, form("Postituslistat", Outcome.NOT_NEEDED)));
        UUID processing = card(first).row().processingId();
        UUID second = officer.sees(() -> screenings.sign(processing, 1, form("Postituslistat", Outcome.NEEDED)));
        assertThat(card(first).form().outcome()).isEqualTo(Outcome.NOT_NEEDED);
        assertThat(card(first).newest()).isFalse();
        assertThat(card(second).versions()).extracting(ScreeningRow::revision).containsExactly(2, 1);
        assertThat(card(second).form().answers()).extracting(Answered::question).containsExactly(Question.values());
        assertThat(callers.as("tarkastaja", () -> screenings.list()))
                .extracting(ScreeningRow::id)
                .contains(second)
                .doesNotContain(first);
        assertThatThrownBy(() -> officer.sees(() -> screenings.sign(processing, 1, form("x", Outcome.NEEDED))))
                .hasMessage("screening.refused.changed");
    }

    @Test
    @Tag("R-99")
    void of_two_who_sign_at_once_one_is_told_that_the_other_was_first() throws Exception {
        UUID first = officer.sees(() -> screenings.sign(null, 0, form("Verkkokauppa", Outcome.NOT_NEEDED)));
        UUID processing = card(first).row().processingId();
        Callable<UUID> sign = () -> screenings.sign(processing, 1, form("Verkkokauppa", Outcome.NEEDED));
        List<Race.Finish<UUID>> ends = Race.as(Officer.NAME, List.of(sign, sign));
        assertThat(ends).filteredOn(end -> end.failure() == null).hasSize(1);
        assertThat(ends)
                .filteredOn(end -> end.failure() != null)
                .singleElement()
                .satisfies(end -> assertThat(end.failure()).hasMessage("screening.refused.changed"));
    }

    @Test
    @Tag("R-99")
    void only_the_officer_signs_and_only_some_may_look() {
        assertThatThrownBy(() -> callers.as("rekisteri", () -> screenings.sign(null, 0, form("x", Outcome.NEEDED))))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> callers.as("myynti", () -> screenings.list())).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> officer.sees(() -> screenings.screening(UUID.randomUUID())))
                .hasMessage("screening.unknown");
        assertThatThrownBy(() -> officer.sees(() -> screenings.sign(UUID.randomUUID(), 0, form("x", Outcome.NEEDED))))
                .hasMessage("screening.unknown");
    }

    private ScreeningCard card(UUID id) throws Exception {
        return officer.sees(() -> screenings.screening(id));
    }

    private ScreeningForm form(String processing, Outcome outcome) {
        return new ScreeningForm(
                processing,
                "Asiakkaiden tiedot.",
                Stream.of(Question.values())
                        .map(each -> new Answered(each, false, null))
                        .toList(),
                outcome,
                "Yksikään kriteeri ei täyty.",
                "Ei huomautettavaa.",
                officer.today().plusYears(1));
    }
}
