package eu.dfence.register.privacy.requests;

import static eu.dfence.register.privacy.requests.RequestFixture.DUE;
import static eu.dfence.register.privacy.requests.RequestFixture.OFFICER;
import static eu.dfence.register.privacy.requests.RequestFixture.RECEIVED;
import static eu.dfence.register.privacy.requests.RequestFixture.asked;
import static eu.dfence.register.privacy.requests.RequestFixture.card;
import static eu.dfence.register.privacy.requests.RequestFixture.correcting;
import static eu.dfence.register.privacy.requests.RequestFixture.identified;
import static eu.dfence.register.privacy.requests.RequestFixture.objecting;
import static eu.dfence.register.privacy.requests.RequestFixture.processing;
import static eu.dfence.register.privacy.requests.RequestFixture.received;
import static eu.dfence.register.privacy.requests.RequestFixture.representedBy;
import static eu.dfence.register.privacy.requests.RequestFixture.ruling;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.dfence.register.privacy.access.api.Prohibition;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.privacy.requests.api.Authority;
import eu.dfence.register.privacy.requests.api.ClosingForm;
import eu.dfence.register.privacy.requests.api.Correction;
import eu.dfence.register.privacy.requests.api.DataSubjectRight;
import eu.dfence.register.privacy.requests.api.Decision;
import eu.dfence.register.privacy.requests.api.DecisionForm;
import eu.dfence.register.privacy.requests.api.IdentityMethod;
import eu.dfence.register.privacy.requests.api.Missing;
import eu.dfence.register.privacy.requests.api.Objection;
import eu.dfence.register.privacy.requests.api.PauseReason;
import eu.dfence.register.privacy.requests.api.RequestCard;
import eu.dfence.register.privacy.requests.api.RequestState;
import eu.dfence.register.privacy.requests.api.Standing;
import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RequestTest {
    private static final LocalDate SOON = RECEIVED.plusDays(4);

    @ParameterizedTest
    @EnumSource(DataSubjectRight.class)
    @Tag("R-78")
    @Tag("R-79")
    void every_right_is_received_without_form_or_signature_and_its_clock_runs(DataSubjectRight right) {
        RequestCard card = card(received(right), RECEIVED);
        assertThat(card.row().state()).isEqualTo(RequestState.RECEIVED);
        assertThat(card.row().deadline().dueOn()).isEqualTo(DUE);
        assertThat(card.asked().written()).isFalse();
    }

    @Test
    @Tag("R-91")
    void a_day_to_come_is_refused_as_the_day_of_receipt() {
        refused("requests.refused.received-later", () -> received(received(RECEIVED.plusDays(1)), customer()));
    }

    @Test
    void nobody_without_a_name_is_received() {
        refused("requests.refused.name", () -> Asker.unknown("  ", false));
    }

    @Test
    @Tag("R-77")
    void what_is_missing_grows_less_step_by_step() {
        Request request = received(asked(DataSubjectRight.ACCESS), Asker.unknown("Maija Mallikas", false));
        assertThat(card(request, RECEIVED).missing())
                .containsExactlyInAnyOrder(Missing.PERSON, Missing.HANDLER, Missing.IDENTITY, Missing.DECISION);
        request.take(OFFICER);
        request.recognise(customer());
        assertThat(card(request, RECEIVED).missing()).containsExactlyInAnyOrder(Missing.IDENTITY, Missing.DECISION);
        request.identify(IdentityMethod.REPLY_FROM_ADDRESS_ON_FILE, SOON, SOON);
        assertThat(card(request, SOON).missing()).containsExactly(Missing.DECISION);
        request.decide(ruling(Decision.PARTLY_GRANTED, SOON), OFFICER);
        assertThat(card(request, SOON).missing()).containsExactlyInAnyOrder(Missing.CERTIFICATE, Missing.ANSWER);
        request.certify(UUID.randomUUID());
        assertThat(card(request, SOON).missing()).containsExactly(Missing.ANSWER);
        request.close(ClosingForm.free(SOON), SOON);
        assertThat(card(request, SOON).missing()).isEmpty();
        assertThat(card(request, SOON).row().state()).isEqualTo(RequestState.CLOSED);
    }

    @Test
    @Tag("R-84")
    void an_incomplete_correction_is_asked_about_and_not_rejected() {
        Request bare = received(asked(DataSubjectRight.RECTIFICATION), customer());
        assertThat(card(bare, RECEIVED).missing()).contains(Missing.CORRECTIONS);
        Request half =
                received(correcting(new Correction("osoite", "Vanhatie 1", null, "muutto", null, null)), customer());
        assertThat(card(half, RECEIVED).missing()).contains(Missing.CORRECTIONS);
        Request whole = received(
                correcting(
                        new Correction(
                                "osoite",
                                "Vanhatie 1",
                                "Uusitie 2",
                                "muutto",
                                Correction.Defect.OUTDATED,
                                Correction.Remedy.RECTIFY),
                        new Correction(
                                "puhelin",
                                null,
                                null,
                                "ei enää käytössä",
                                Correction.Defect.UNNECESSARY,
                                Correction.Remedy.ERASE)),
                customer());
        assertThat(card(whole, RECEIVED).missing()).doesNotContain(Missing.CORRECTIONS);
        assertThat(card(whole, RECEIVED).asked().corrections()).hasSize(2);
    }

    @Test
    @Tag("R-80")
    void an_objection_bans_each_purpose_named_and_only_for_whom_the_register_knows() {
        Objection marketing = processing(Prohibition.Kind.DIRECT_MARKETING);
        Objection research = new Objection(Prohibition.Kind.MARKET_AND_OPINION_RESEARCH, Objection.Scope.DISCLOSURE);
        Request known = received(objecting(marketing, research), customer());
        assertThat(known.bans())
                .containsExactlyInAnyOrder(Prohibition.Kind.DIRECT_MARKETING, Prohibition.Kind.DISCLOSURE);
        Request unknown = received(objecting(marketing), Asker.unknown("Maija Mallikas", false));
        assertThat(unknown.bans()).isEmpty();
        unknown.recognise(customer());
        assertThat(unknown.bans()).containsExactly(Prohibition.Kind.DIRECT_MARKETING);
        assertThat(received(DataSubjectRight.OBJECTION).bans()).isEmpty();
        assertThat(received(DataSubjectRight.PUBLICATION_BAN).bans()).containsExactly(Prohibition.Kind.PUBLICATION);
        assertThat(received(DataSubjectRight.DISCLOSURE_BAN).bans()).containsExactly(Prohibition.Kind.DISCLOSURE);
    }

    @Test
    @Tag("R-80")
    void an_objection_names_purposes_of_marketing_only() {
        refused(
                "requests.refused.objection",
                () -> received(objecting(processing(Prohibition.Kind.PUBLICATION)), customer()));
    }

    @Test
    @Tag("R-80")
    void what_is_absolute_cannot_be_refused_and_needs_no_identity() {
        Request objection = received(objecting(processing(Prohibition.Kind.DIRECT_ADVERTISING)), customer());
        for (Request request : new Request[] {
            objection, received(DataSubjectRight.PUBLICATION_BAN), received(DataSubjectRight.CONSENT_WITHDRAWAL)
        }) {
            refused("requests.refused.absolute", () -> request.decide(ruling(Decision.REFUSED, SOON), OFFICER));
            refused("requests.refused.absolute", () -> request.decide(ruling(Decision.PARTLY_GRANTED, SOON), OFFICER));
            request.decide(ruling(Decision.GRANTED, SOON), OFFICER);
        }
    }

    @Test
    @Tag("R-91")
    void a_pause_stops_the_clock_and_the_answer_starts_it_again() {
        Request request = received(DataSubjectRight.ACCESS);
        request.pause(PauseReason.IDENTITY_DOUBT, "Takaisinsoitto sovittu", RECEIVED.plusDays(1), SOON);
        RequestCard held = card(request, RECEIVED.plusDays(11));
        assertThat(held.row().state()).isEqualTo(RequestState.ON_HOLD);
        assertThat(held.row().deadline().nominalOn()).isEqualTo("2026-04-15");
        request.identify(IdentityMethod.CALL_BACK, RECEIVED.plusDays(11), RECEIVED.plusDays(12));
        RequestCard resumed = card(request, RECEIVED.plusDays(12));
        assertThat(resumed.row().state()).isEqualTo(RequestState.IN_PROGRESS);
        assertThat(resumed.row().deadline().nominalOn()).isEqualTo("2026-04-15");
        assertThat(resumed.pauses())
                .singleElement()
                .matches(pause -> pause.until().equals(RECEIVED.plusDays(11)));
    }

    @Test
    @Tag("R-91")
    void a_question_of_scope_goes_on_though_the_person_is_recognised() {
        Request request = received(DataSubjectRight.ACCESS);
        request.pause(PauseReason.SCOPE, "Mitä tilauksia tarkoitatte?", RECEIVED, RECEIVED);
        request.identify(IdentityMethod.CALL_BACK, SOON, SOON);
        assertThat(card(request, SOON).row().state()).isEqualTo(RequestState.ON_HOLD);
        request.resume(SOON, SOON);
        assertThat(card(request, SOON).row().state()).isEqualTo(RequestState.IN_PROGRESS);
    }

    @Test
    void a_clock_stands_once_at_a_time_and_never_over_days_it_stood_already() {
        Request request = received(DataSubjectRight.ACCESS);
        refused("requests.refused.not-held", () -> request.resume(SOON, SOON));
        refused("requests.refused.question", () -> request.pause(PauseReason.SCOPE, " ", RECEIVED, SOON));
        Request held = received(DataSubjectRight.ACCESS);
        held.pause(PauseReason.SCOPE, "Mitä?", RECEIVED.plusDays(2), SOON);
        refused("requests.refused.held", () -> held.pause(PauseReason.SCOPE, "Mitä?", SOON, SOON));
        refused("requests.refused.day", () -> held.resume(RECEIVED.plusDays(1), SOON));
        held.resume(SOON, SOON);
        refused("requests.refused.day", () -> held.pause(PauseReason.SCOPE, "Mitä?", RECEIVED, SOON));
    }

    @Test
    void a_clock_that_has_run_out_cannot_be_stopped() {
        Request request = received(DataSubjectRight.ACCESS);
        LocalDate late = DUE.plusDays(1);
        refused("requests.refused.pause-late", () -> request.pause(PauseReason.SCOPE, "Mitä?", late, late));
    }

    @Test
    @Tag("R-91")
    void an_extension_told_on_the_last_day_of_the_first_month_adds_two_months() {
        Request request = received(DataSubjectRight.ACCESS);
        request.extend("Aineistoa on paljon.", DUE, DUE);
        RequestCard card = card(request, DUE);
        assertThat(card.row().state()).isEqualTo(RequestState.EXTENDED);
        assertThat(card.row().deadline().dueOn()).isEqualTo("2026-06-05");
        refused("requests.refused.extended", () -> request.extend("Vielä.", DUE, DUE));
    }

    @Test
    @Tag("R-91")
    void an_extension_told_a_day_late_or_without_a_reason_is_refused() {
        Request request = received(DataSubjectRight.ACCESS);
        refused("requests.refused.extension-late", () -> request.extend("Kiire.", DUE.plusDays(1), DUE.plusDays(1)));
        refused("requests.refused.extension-reason", () -> request.extend(" ", SOON, SOON));
        refused("requests.refused.day", () -> request.extend("Kiire.", SOON, RECEIVED));
        assertThat(card(request, SOON).row().deadline().dueOn()).isEqualTo(DUE);
    }

    @Test
    @Tag("R-91")
    void a_pause_gives_the_extension_its_days_too() {
        Request request = received(DataSubjectRight.ACCESS);
        request.pause(PauseReason.SCOPE, "Mitä?", RECEIVED, RECEIVED);
        request.resume(RECEIVED.plusDays(10), RECEIVED.plusDays(10));
        request.extend("Aineistoa on paljon.", LocalDate.of(2026, 4, 15), LocalDate.of(2026, 4, 15));
        assertThat(card(request, SOON).row().deadline().nominalOn()).isEqualTo("2026-06-15");
    }

    @Test
    @Tag("R-77")
    void nothing_is_given_to_whom_nobody_knows() {
        Request stranger = received(asked(DataSubjectRight.ACCESS), Asker.unknown("Maija Mallikas", true));
        refused("requests.refused.nobody-known", () -> stranger.decide(ruling(Decision.GRANTED, SOON), OFFICER));
        stranger.decide(ruling(Decision.NOT_OUR_DATA, SOON), OFFICER);
        stranger.close(ClosingForm.free(SOON), SOON);
        refused(
                "requests.refused.unidentified",
                () -> received(DataSubjectRight.ACCESS).decide(ruling(Decision.GRANTED, SOON), OFFICER));
        Request restriction = received(DataSubjectRight.RESTRICTION);
        restriction.decide(ruling(Decision.GRANTED, SOON), OFFICER);
    }

    @Test
    void whoever_asks_for_another_shows_that_they_may() {
        Request request = received(representedBy("Matti Mallikas", null), customer());
        request.identify(IdentityMethod.SHOWN_AT_COUNTER, SOON, SOON);
        assertThat(card(request, SOON).missing()).contains(Missing.AUTHORITY);
        refused("requests.refused.unauthorised", () -> request.decide(ruling(Decision.GRANTED, SOON), OFFICER));
        Request shown = received(representedBy("Matti Mallikas", Authority.PROXY), customer());
        shown.identify(IdentityMethod.SHOWN_AT_COUNTER, SOON, SOON);
        shown.decide(ruling(Decision.GRANTED, SOON), OFFICER);
    }

    @Test
    @Tag("R-87")
    void a_refusal_needs_facts_and_a_provision() {
        refused(
                "requests.refused.reasons",
                () -> new Ruling(new DecisionForm(Decision.REFUSED, "Syy.", null), SOON, OFFICER));
        refused(
                "requests.refused.reasons",
                () -> new Ruling(new DecisionForm(Decision.PARTLY_GRANTED, " ", "KPL 2:10 §"), SOON, OFFICER));
        refused("requests.refused.decision", () -> new Ruling(new DecisionForm(null, null, null), SOON, OFFICER));
    }

    @ParameterizedTest
    @EnumSource(
            value = Decision.class,
            names = {"REFUSED", "PARTLY_GRANTED"})
    @Tag("R-87")
    void nothing_refused_is_closed_without_its_certificate(Decision decision) {
        Request request = identified(DataSubjectRight.ERASURE);
        request.decide(ruling(decision, SOON), OFFICER);
        refused("requests.refused.no-certificate", () -> request.close(ClosingForm.free(SOON), SOON));
        assertThat(card(request, SOON).row().state()).isEqualTo(RequestState.DECIDED);
        assertThat(card(request, SOON).row().certified()).isFalse();
        request.certify(UUID.randomUUID());
        assertThat(card(request, SOON).row().certified()).isTrue();
        request.close(ClosingForm.free(SOON), SOON);
        refused("requests.refused.undecided", () -> request.certify(UUID.randomUUID()));
    }

    @Test
    void nothing_is_closed_before_it_is_decided_or_answered_before_the_decision() {
        Request request = identified(DataSubjectRight.ACCESS);
        refused("requests.refused.undecided", () -> request.close(ClosingForm.free(SOON), SOON));
        request.decide(ruling(Decision.GRANTED, SOON), OFFICER);
        refused("requests.refused.day", () -> request.close(ClosingForm.free(RECEIVED), SOON));
        refused("requests.refused.day", () -> request.close(ClosingForm.free(null), SOON));
    }

    @Test
    void a_decision_is_made_once_and_starts_a_clock_that_stood() {
        Request request = identified(DataSubjectRight.ACCESS);
        request.pause(PauseReason.SCOPE, "Mitä?", RECEIVED, RECEIVED);
        request.decide(ruling(Decision.WITHDRAWN, SOON), OFFICER);
        assertThat(card(request, SOON).row().heldOn()).isNull();
        refused("requests.refused.decided", () -> request.decide(ruling(Decision.GRANTED, SOON), OFFICER));
        refused("requests.refused.decided", () -> request.take(OFFICER));
        refused("requests.refused.decided", () -> request.extend("Kiire.", SOON, SOON));
    }

    @Test
    void whoever_was_taken_for_a_customer_and_is_none_is_a_data_subject_of_the_request_alone() {
        SubjectId customer = SubjectId.next();
        Request request = received(asked(DataSubjectRight.ACCESS), Asker.customer(customer, "Mallikas, Maija"));
        request.recogniseNobody();
        assertThat(request.subject()).isNotEqualTo(customer);
        assertThat(card(request, SOON).row().standing()).isEqualTo(Standing.NOT_IN_REGISTER);
        SubjectId own = request.subject();
        request.recogniseNobody();
        assertThat(request.subject()).isEqualTo(own);
    }

    @Test
    void a_closed_request_shows_the_deadline_as_it_was() {
        Request request = identified(DataSubjectRight.ACCESS);
        request.decide(ruling(Decision.GRANTED, SOON), OFFICER);
        request.close(ClosingForm.free(SOON), SOON);
        assertThat(card(request, DUE.plusYears(1)).row().deadline().daysLeft()).isPositive();
    }

    private static Asker customer() {
        return Asker.customer(SubjectId.next(), "Mallikas, Maija");
    }

    private static void refused(String key, ThrowingCallable deed) {
        assertThatThrownBy(deed).hasMessage(key);
    }
}
