package eu.dfence.register.it.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.dfence.register.privacy.access.api.Channel;
import eu.dfence.register.privacy.access.api.Prohibition;
import eu.dfence.register.privacy.access.api.ProhibitionDesk;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.privacy.requests.api.Asked;
import eu.dfence.register.privacy.requests.api.Board;
import eu.dfence.register.privacy.requests.api.ClosingForm;
import eu.dfence.register.privacy.requests.api.Correction;
import eu.dfence.register.privacy.requests.api.DataSubjectRight;
import eu.dfence.register.privacy.requests.api.Decision;
import eu.dfence.register.privacy.requests.api.DecisionForm;
import eu.dfence.register.privacy.requests.api.IdentityMethod;
import eu.dfence.register.privacy.requests.api.Objection;
import eu.dfence.register.privacy.requests.api.PauseReason;
import eu.dfence.register.privacy.requests.api.Received;
import eu.dfence.register.privacy.requests.api.RequestCard;
import eu.dfence.register.privacy.requests.api.RequestDesk;
import eu.dfence.register.privacy.requests.api.RequestForm;
import eu.dfence.register.privacy.requests.api.RequestRow;
import eu.dfence.register.privacy.requests.api.RequestState;
import eu.dfence.register.privacy.requests.api.Signature;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class RequestsIT {
    @Inject
    Callers callers;

    @Inject
    Officer officer;

    @Inject
    Persons persons;

    @EJB
    RequestDesk desk;

    @EJB
    ProhibitionDesk prohibitions;

    @Deployment
    static WebArchive register() {
        return Deployments.register();
    }

    @Test
    @Tag("R-77")
    @Tag("R-91")
    void a_request_is_walked_from_receipt_to_its_answer() throws Exception {
        SubjectId customer = persons.registered("Pyytävä", "Pirkko");
        UUID id = officer.receives(customer, DataSubjectRight.ACCESS);
        officer.does(() -> desk.take(id));
        officer.does(() -> desk.pause(id, PauseReason.IDENTITY_DOUBT, "Takaisinsoitto sovittu", officer.today()));
        assertThat(officer.card(id).row().state()).isEqualTo(RequestState.ON_HOLD);
        officer.does(() -> desk.identify(id, IdentityMethod.CALL_BACK, officer.today()));
        officer.does(() -> desk.extend(id, "Aineistoa on paperilla.", officer.today()));
        assertThat(officer.card(id).row().state()).isEqualTo(RequestState.EXTENDED);
        assertThat(officer.card(id).row().deadline().nominalOn())
                .isEqualTo(officer.today().plusMonths(3));
        officer.does(() -> desk.decide(id, new DecisionForm(Decision.GRANTED, null, null)));
        officer.does(() -> desk.close(id, ClosingForm.free(officer.today())));

        RequestCard closed = officer.card(id);
        assertThat(closed.row().state()).isEqualTo(RequestState.CLOSED);
        assertThat(closed.row().name()).isEqualTo("Pyytävä, Pirkko");
        assertThat(closed.row().handler()).isNotBlank();
        assertThat(closed.recordedBy()).isNotBlank();
        assertThat(closed.decidedBy()).isNotBlank();
        assertThat(closed.pauses()).hasSize(1);
        Board board = officer.sees(() -> desk.board(null));
        assertThat(board.closed()).extracting(RequestRow::id).contains(id);
        assertThat(board.columns().stream().flatMap(column -> column.rows().stream()))
                .extracting(RequestRow::id)
                .doesNotContain(id);
        assertThat(board.averageDays()).isNotNull();
    }

    @Test
    @Tag("R-80")
    void a_ban_is_in_force_the_moment_it_is_received_or_known_whose_it_is() throws Exception {
        SubjectId known = persons.registered("Kieltävä", "Kerttu");
        received(objection(known, "Kieltävä, Kerttu"));
        assertThat(bans(known)).containsExactly(Prohibition.Kind.DIRECT_MARKETING);

        SubjectId later = persons.registered("Kieltävä", "Kalle");
        UUID id = received(objection(null, "K. Kieltävä"));
        assertThat(bans(later)).isEmpty();
        officer.does(() -> desk.recognise(id, later));
        assertThat(bans(later)).containsExactly(Prohibition.Kind.DIRECT_MARKETING);
        assertThat(officer.card(id).row().name()).isEqualTo("Kieltävä, Kalle");
    }

    @Test
    @Tag("R-91")
    void the_same_right_asked_twice_is_one_request_unless_it_is_another() throws Exception {
        SubjectId customer = persons.registered("Kahdesti", "Kyösti");
        RequestForm form = form(customer, DataSubjectRight.RECTIFICATION);
        UUID first = received(form);
        Received again = officer.sees(() -> desk.receive(form));
        assertThat(again.stored()).isFalse();
        assertThat(again.id()).isEqualTo(first);
        officer.receives(customer, DataSubjectRight.ACCESS);
        UUID another = received(new RequestForm(customer, false, null, null, form.asked(), true));
        assertThat(another).isNotEqualTo(first);
    }

    @Test
    @Tag("R-54")
    void the_officer_acts_the_contact_and_the_auditor_read_and_nobody_else_sees_anything() throws Exception {
        UUID id = officer.receives(persons.registered("Suojattu", "Sulo"), DataSubjectRight.ACCESS);
        for (String reader : List.of("rekisteri", "tarkastaja")) {
            assertThat(callers.as(reader, () -> desk.request(id)).row().id()).isEqualTo(id);
            assertThatThrownBy(() -> callers.as(reader, () -> {
                        desk.take(id);
                        return null;
                    }))
                    .isInstanceOf(EJBAccessException.class);
        }
        for (String other : List.of("asiakaspalvelu", "myynti", "laskutus", "yllapito")) {
            assertThatThrownBy(() -> callers.as(other, () -> desk.request(id))).isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> callers.as(other, () -> desk.board(null))).isInstanceOf(EJBAccessException.class);
        }
    }

    @Test
    @Tag("R-84")
    void what_is_to_be_corrected_comes_back_as_it_was_said() throws Exception {
        Correction correction = new Correction(
                "osoite", "Vanhatie 1", "Uusitie 2", "muutto", Correction.Defect.OUTDATED, Correction.Remedy.RECTIFY);
        Asked asked = new Asked(
                DataSubjectRight.RECTIFICATION,
                Channel.LETTER,
                officer.today(),
                "sv",
                true,
                Signature.HANDWRITTEN,
                null,
                null,
                "Adressen är fel.",
                List.of(correction),
                Set.of());
        SubjectId customer = persons.registered("Korjattu", "Karin");
        UUID id = received(new RequestForm(customer, false, null, null, asked, false));
        assertThat(officer.card(id).asked()).isEqualTo(asked);
    }

    private RequestForm form(SubjectId customer, DataSubjectRight right) {
        return new RequestForm(customer, false, null, null, Officer.asked(right, officer.today()), false);
    }

    private RequestForm objection(SubjectId customer, String name) {
        Objection objection = new Objection(Prohibition.Kind.DIRECT_MARKETING, Objection.Scope.PROCESSING);
        return new RequestForm(customer, false, name, null, Officer.objecting(officer.today(), objection), false);
    }

    private UUID received(RequestForm form) throws Exception {
        Received received = officer.sees(() -> desk.receive(form));
        assertThat(received.stored()).isTrue();
        assertThat(received.number()).matches("TP-\\d{4}-\\d{3,}");
        return received.id();
    }

    private List<Prohibition.Kind> bans(SubjectId subject) throws Exception {
        return officer.sees(() -> prohibitions.prohibitions(subject)).stream()
                .map(Prohibition::kind)
                .toList();
    }
}
