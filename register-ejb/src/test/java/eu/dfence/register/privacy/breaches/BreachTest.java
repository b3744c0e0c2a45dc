package eu.dfence.register.privacy.breaches;

import static eu.dfence.register.privacy.breaches.BreachFixture.AWARE;
import static eu.dfence.register.privacy.breaches.BreachFixture.TERMS;
import static eu.dfence.register.privacy.breaches.BreachFixture.assessed;
import static eu.dfence.register.privacy.breaches.BreachFixture.at;
import static eu.dfence.register.privacy.breaches.BreachFixture.clock;
import static eu.dfence.register.privacy.breaches.BreachFixture.complete;
import static eu.dfence.register.privacy.breaches.BreachFixture.form;
import static eu.dfence.register.privacy.breaches.BreachFixture.known;
import static eu.dfence.register.privacy.breaches.BreachFixture.recorded;
import static eu.dfence.register.privacy.breaches.BreachFixture.risk;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.dfence.register.privacy.breaches.api.BreachForm;
import eu.dfence.register.privacy.breaches.api.BreachState;
import eu.dfence.register.privacy.breaches.api.Gap;
import eu.dfence.register.privacy.breaches.api.Nature;
import eu.dfence.register.privacy.breaches.api.Phase;
import eu.dfence.register.privacy.breaches.api.Risk;
import eu.dfence.register.privacy.breaches.api.RulingForm;
import eu.dfence.register.privacy.breaches.api.Telling;
import eu.dfence.register.privacy.breaches.api.Urgency;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class BreachTest {
    private static final Clock SOON_AFTER = clock("2026-11-17T12:00");
    private static final Clock TOO_LATE = clock("2026-11-21T09:00");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static void refused(BreachForm form, String key) {
        assertThatThrownBy(() -> recorded(form, SOON_AFTER)).hasMessage("breaches.refused." + key);
    }

    @Test
    @Tag("R-98")
    void what_cannot_be_is_refused() {
        Set<Nature> lost = Set.of(Nature.AVAILABILITY);
        Instant later = at("2026-11-17T12:01");
        refused(form("x", AWARE, later, null, null, lost, null), "aware-later");
        refused(form("x", AWARE.plusSeconds(60), AWARE, null, null, lost, null), "found-later");
        refused(form("x", AWARE, AWARE, AWARE.plusSeconds(60), null, lost, null), "began-later");
        refused(form("x", AWARE, AWARE, AWARE, AWARE.minusSeconds(60), lost, null), "period");
        refused(form("x", AWARE, AWARE, null, later, lost, null), "period");
        refused(form("x", AWARE, AWARE, null, null, Set.of(), null), "nature");
        refused(form("x", AWARE, AWARE, null, null, lost, -1), "count");
        refused(form(" ", AWARE, AWARE, null, null, lost, null), "title");
        refused(form("x", null, AWARE, null, null, lost, null), "moments");
    }

    @Test
    @Tag("R-98")
    void what_is_not_known_yet_is_a_gap() {
        assertThat(recorded(known(AWARE), SOON_AFTER).facts().gaps()).containsExactlyInAnyOrder(Gap.values());
        assertThat(recorded(complete(AWARE), SOON_AFTER).facts().gaps()).isEmpty();
        assertThat(recorded(complete(AWARE), SOON_AFTER).facts().told()).isEqualTo(complete(AWARE));
    }

    @Test
    @Tag("R-98")
    void a_risk_is_notified_and_a_high_one_told_unless_an_exception_is_explained() {
        Breach breach = recorded(known(AWARE), SOON_AFTER);
        refused(breach, new RulingForm(null, "x", true, null, Telling.TOLD, null), "risk");
        refused(breach, new RulingForm(Risk.NONE, " ", false, null, Telling.NOT_HIGH, null), "risk-reasons");
        refused(breach, new RulingForm(Risk.RISK, "x", false, null, Telling.NOT_HIGH, null), "must-notify");
        refused(breach, new RulingForm(Risk.HIGH, "x", true, null, null, null), "telling");
        refused(breach, new RulingForm(Risk.HIGH, "x", true, null, Telling.NOT_HIGH, null), "must-tell");
        refused(breach, new RulingForm(Risk.HIGH, "x", true, null, Telling.PROTECTED, null), "telling-reasons");
        assertThat(breach.state()).isEqualTo(BreachState.OPEN);

        breach.assess(
                new RulingForm(Risk.NONE, "Levy oli salattu.", false, null, Telling.NOT_HIGH, null),
                UUID.randomUUID(),
                SOON_AFTER.instant());
        assertThat(breach.state()).isEqualTo(BreachState.NOT_NOTIFIED);
        assertThat(breach.row(TOO_LATE, TERMS).deadline().urgency()).isEqualTo(Urgency.STOPPED);
    }

    private static void refused(Breach breach, RulingForm form, String key) {
        assertThatThrownBy(() -> breach.assess(form, UUID.randomUUID(), SOON_AFTER.instant()))
                .hasMessage("breaches.refused." + key);
    }

    @Test
    @Tag("R-98")
    void a_late_notification_needs_its_reasons() {
        Breach silent = assessed(known(AWARE), risk(null), TOO_LATE);
        assertThatThrownBy(() -> silent.reportable(Phase.INITIAL, TOO_LATE.instant()))
                .hasMessage("breaches.refused.late-reasons");
        assertThatThrownBy(() -> silent.notified(TOO_LATE.instant())).hasMessage("breaches.refused.late-reasons");

        Breach explained = assessed(known(AWARE), risk("Selvitys kesti."), TOO_LATE);
        explained.reportable(Phase.INITIAL, TOO_LATE.instant());
        explained.notified(TOO_LATE.instant());
        assertThat(explained.state()).isEqualTo(BreachState.NOTIFIED);
        assertThat(explained.notifiedLate()).isTrue();
    }

    @Test
    @Tag("R-98")
    void a_final_report_leaves_nothing_out() {
        Breach breach = assessed(known(AWARE), risk(null), SOON_AFTER);
        assertThatThrownBy(() -> breach.reportable(Phase.FINAL, SOON_AFTER.instant()))
                .hasMessage("breaches.refused.gaps");
        assertThatThrownBy(() -> recorded(known(AWARE), SOON_AFTER).reportable(Phase.INITIAL, SOON_AFTER.instant()))
                .hasMessage("breaches.refused.not-notifying");
    }

    @Test
    @Tag("R-98")
    void it_closes_only_when_nothing_more_is_owed() {
        Breach undecided = recorded(known(AWARE), SOON_AFTER);
        assertThatThrownBy(() -> undecided.close(false, TODAY)).hasMessage("breaches.refused.undecided");
        Breach notified = assessed(complete(AWARE), risk(null), SOON_AFTER);
        assertThatThrownBy(() -> notified.close(false, TODAY)).hasMessage("breaches.refused.not-notified");
        notified.notified(SOON_AFTER.instant());
        assertThatThrownBy(() -> notified.close(false, TODAY)).hasMessage("breaches.refused.unfinished");
        notified.close(true, TODAY);
        assertThat(notified.state()).isEqualTo(BreachState.CLOSED);
        assertThatThrownBy(() -> notified.describe(known(AWARE), SOON_AFTER)).hasMessage("breaches.refused.closed");
    }

    @Test
    @Tag("R-98")
    void the_clock_s_start_stays_what_the_ombudsman_was_told() {
        Breach breach = assessed(complete(AWARE), risk(null), SOON_AFTER);
        breach.describe(complete(AWARE.minusSeconds(3600)), SOON_AFTER);
        breach.notified(SOON_AFTER.instant());
        assertThatThrownBy(() -> breach.describe(complete(AWARE), SOON_AFTER))
                .hasMessage("breaches.refused.clock-told");
        assertThatThrownBy(() -> breach.assess(
                        new RulingForm(Risk.NONE, "x", false, null, Telling.NOT_HIGH, null),
                        UUID.randomUUID(),
                        SOON_AFTER.instant()))
                .hasMessage("breaches.refused.notified");
    }
}
