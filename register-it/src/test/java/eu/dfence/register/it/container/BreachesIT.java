package eu.dfence.register.it.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.dfence.register.privacy.breaches.api.BreachCard;
import eu.dfence.register.privacy.breaches.api.BreachDesk;
import eu.dfence.register.privacy.breaches.api.BreachForm;
import eu.dfence.register.privacy.breaches.api.BreachState;
import eu.dfence.register.privacy.breaches.api.Nature;
import eu.dfence.register.privacy.breaches.api.Phase;
import eu.dfence.register.privacy.breaches.api.ReportFile;
import eu.dfence.register.privacy.breaches.api.Risk;
import eu.dfence.register.privacy.breaches.api.RulingForm;
import eu.dfence.register.privacy.breaches.api.Telling;
import eu.dfence.register.privacy.breaches.api.Urgency;
import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.letters.api.LetterLanguage;
import eu.dfence.register.shared.api.Sha256;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A breach from the moment it becomes known to its final report (GDPR Art. 33). */
@ExtendWith(ArquillianExtension.class)
class BreachesIT {
    private static final RulingForm RISK =
            new RulingForm(Risk.RISK, "Osoitteita voi käyttää huijaukseen.", true, null, Telling.NOT_HIGH, null);

    @Inject
    Callers callers;

    @Inject
    Officer officer;

    @Inject
    BreachDesk breaches;

    @Inject
    Clock clock;

    @Deployment
    static WebArchive register() {
        return Deployments.register();
    }

    @Test
    @Tag("R-98")
    void it_writes_a_breach_down_and_the_officer_reports_it_in_phases() throws Exception {
        UUID id = callers.as("yllapito", () -> breaches.record(form(null))).id();
        assertThatThrownBy(() -> callers.as("yllapito", () -> breaches.breach(id)))
                .isInstanceOf(EJBAccessException.class);
        BreachCard fresh = callers.as("tarkastaja", () -> breaches.breach(id));
        assertThat(fresh.row().state()).isEqualTo(BreachState.OPEN);
        assertThat(fresh.row().deadline().urgency()).isEqualTo(Urgency.WAITING);
        assertThat(callers.as("rekisteri", () -> breaches.running()))
                .extracting(row -> row.id())
                .contains(id);
        assertThatThrownBy(() -> report(id, Phase.INITIAL)).hasMessage("breaches.refused.not-notifying");

        officer.does(() -> breaches.assess(id, seen(id), RISK));
        assertThatThrownBy(() -> report(id, Phase.SUPPLEMENT)).hasMessage("breaches.refused.first");
        assertThatThrownBy(() -> report(id, Phase.FINAL)).hasMessage("breaches.refused.gaps");
        UUID first = report(id, Phase.INITIAL);
        assertThat(report(id, Phase.INITIAL)).as("made anew in its place").isEqualTo(first);
        ReportFile file = callers.as("tarkastaja", () -> breaches.report(first));
        assertThat(text(file.pdf())).contains("toimitetaan myöhemmin", "Tietosuojavaltuutetun toimisto", "03 555 0100");
        assertThat(card(id).reports().get(0).sha256()).isEqualTo(Sha256.hex(file.pdf()));

        assertThatThrownBy(() ->
                        officer.does(() -> breaches.sent(first, clock.instant().plusSeconds(600), null)))
                .hasMessage("breaches.refused.sent-at");
        assertThatThrownBy(() -> officer.does(() -> breaches.sent(first, null, null)))
                .hasMessage("breaches.refused.sent-at");
        officer.does(() -> breaches.sent(first, clock.instant(), "1234/171/26"));
        assertThatThrownBy(() -> officer.does(() -> breaches.sent(first, clock.instant(), null)))
                .hasMessage("breaches.refused.sent");
        assertThatThrownBy(() -> report(id, Phase.INITIAL)).hasMessage("breaches.refused.made");
        assertThat(card(id).row().deadline().urgency()).isEqualTo(Urgency.STOPPED);
        finished(id);
    }

    private void finished(UUID id) throws Exception {
        assertThatThrownBy(() -> officer.does(() -> breaches.close(id, seen(id))))
                .hasMessage("breaches.refused.unfinished");
        Instant aware = card(id).facts().awareAt();
        officer.does(() -> breaches.describe(id, seen(id), form(aware)));
        UUID last = report(id, Phase.FINAL);
        assertThat(text(officer.sees(() -> breaches.report(last)).pdf()))
                .doesNotContain("Rekisteröityjen arvioitu määrä: toimitetaan myöhemmin");
        officer.does(() -> breaches.sent(last, clock.instant(), null));
        officer.does(() -> breaches.close(id, seen(id)));
        assertThat(card(id).row().state()).isEqualTo(BreachState.CLOSED);
        assertThatThrownBy(() -> officer.does(() -> breaches.assess(id, seen(id), RISK)))
                .hasMessage("breaches.refused.closed");
    }

    @Test
    @Tag("R-98")
    void of_two_officers_at_once_one_is_told_that_the_other_was_first() throws Exception {
        UUID id = officer.sees(() -> breaches.record(form(null))).id();
        int seen = version(id);
        Callable<Boolean> assess = () -> {
            breaches.assess(id, seen, RISK);
            return true;
        };
        List<Race.Finish<Boolean>> ends = Race.as(Officer.NAME, List.of(assess, assess));
        assertThat(ends).filteredOn(end -> end.failure() == null).hasSize(1);
        assertThat(ends)
                .filteredOn(end -> end.failure() != null)
                .singleElement()
                .satisfies(end -> assertThat(end.failure()).hasMessage("breaches.refused.changed"));
    }

    @Test
    @Tag("R-98")
    void only_the_officer_decides_and_only_some_may_look() throws Exception {
        UUID id = callers.as("rekisteri", () -> breaches.record(form(null))).id();
        assertThatThrownBy(() -> callers.as("myynti", () -> breaches.record(form(null))))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> callers.as("myynti", () -> breaches.list())).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> callers.as("rekisteri", () -> {
                    breaches.assess(id, 1, RISK);
                    return null;
                }))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> officer.sees(() -> breaches.breach(UUID.randomUUID())))
                .hasMessage("breaches.unknown");
        assertThatThrownBy(() -> officer.sees(() -> breaches.record(form(Instant.parse("2017-01-01T10:00:00Z")))))
                .hasMessage("breaches.refused.aware-early");
    }

    private UUID report(UUID id, Phase phase) throws Exception {
        int seen = version(id);
        return officer.sees(() -> breaches.makeReport(id, seen, phase, LetterLanguage.FI, "03 555 0100"));
    }

    private BreachCard card(UUID id) throws Exception {
        return officer.sees(() -> breaches.breach(id));
    }

    /** Asked by whoever acts. */
    private int seen(UUID id) {
        return breaches.breach(id).version();
    }

    private int version(UUID id) throws Exception {
        return card(id).version();
    }

    private static String text(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\\u00a0]+", " ");
        }
    }

    /** @param aware null for a breach of this hour of which little is known */
    private BreachForm form(Instant aware) {
        boolean known = aware != null;
        Instant at = known ? aware : clock.instant().minusSeconds(60);
        return new BreachForm(
                "Lista väärälle vastaanottajalle",
                "Postituslista lähetettiin väärään osoitteeseen.",
                "Vastaanottaja ilmoitti.",
                at,
                at,
                known ? at : null,
                known ? at : null,
                Set.of(Nature.CONFIDENTIALITY),
                Set.of(DataCategory.NAME),
                known ? "asiakkaat" : null,
                known ? 12 : null,
                known ? 12 : null,
                known ? "Roskaposti." : null,
                "Vastaanottaja poisti listan.",
                null);
    }
}
