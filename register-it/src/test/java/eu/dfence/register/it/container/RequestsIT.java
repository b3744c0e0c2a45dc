package eu.dfence.register.it.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.dfence.register.customers.api.CustomerDesk;
import eu.dfence.register.customers.api.CustomerField;
import eu.dfence.register.customers.api.CustomerForm;
import eu.dfence.register.customers.api.CustomerKind;
import eu.dfence.register.customers.api.CustomerRow;
import eu.dfence.register.customers.api.CustomerSearch;
import eu.dfence.register.customers.api.Saving;
import eu.dfence.register.customers.api.Source;
import eu.dfence.register.privacy.access.api.Channel;
import eu.dfence.register.privacy.access.api.Prohibition;
import eu.dfence.register.privacy.access.api.ProhibitionDesk;
import eu.dfence.register.privacy.catalogue.api.Page;
import eu.dfence.register.privacy.catalogue.api.PersonalDataHolder;
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
import eu.dfence.register.privacy.requests.api.RequestFilter;
import eu.dfence.register.privacy.requests.api.RequestForm;
import eu.dfence.register.privacy.requests.api.RequestRow;
import eu.dfence.register.privacy.requests.api.RequestState;
import eu.dfence.register.privacy.requests.api.ScanDocument;
import eu.dfence.register.privacy.requests.api.Signature;
import eu.dfence.register.privacy.requests.api.Standing;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class RequestsIT {
    private static final String OFFICER = "tietosuoja";

    @Inject
    Callers callers;

    @EJB
    RequestDesk desk;

    @EJB
    CustomerDesk customers;

    @EJB
    ProhibitionDesk prohibitions;

    @Inject
    @Any
    Instance<PersonalDataHolder> holders;

    @Inject
    Clock clock;

    @Resource(lookup = "jdbc/register")
    DataSource database;

    @Deployment
    static WebArchive register() {
        return Deployments.register();
    }

    @Test
    @Tag("R-77")
    @Tag("R-91")
    void a_request_is_walked_from_receipt_to_its_answer() throws Exception {
        SubjectId customer = register("Pyytävä", "Pirkko", "pirkko.pyytava@example.com");
        UUID id = received(form(customer, DataSubjectRight.ACCESS));
        officer(() -> desk.take(id));
        officer(() -> desk.pause(id, PauseReason.IDENTITY_DOUBT, "Takaisinsoitto sovittu", today()));
        assertThat(card(id).row().state()).isEqualTo(RequestState.ON_HOLD);
        officer(() -> desk.identify(id, IdentityMethod.CALL_BACK, today()));
        officer(() -> desk.extend(id, "Aineistoa on paperilla.", today()));
        assertThat(card(id).row().state()).isEqualTo(RequestState.EXTENDED);
        assertThat(card(id).row().deadline().nominalOn()).isEqualTo(today().plusMonths(3));
        officer(() -> desk.decide(id, new DecisionForm(Decision.GRANTED, null, null)));
        officer(() -> desk.close(id, ClosingForm.free(today())));

        RequestCard closed = card(id);
        assertThat(closed.row().state()).isEqualTo(RequestState.CLOSED);
        assertThat(closed.row().name()).isEqualTo("Pyytävä, Pirkko");
        assertThat(closed.row().handler()).isNotBlank();
        assertThat(closed.recordedBy()).isNotBlank();
        assertThat(closed.decidedBy()).isNotBlank();
        assertThat(closed.pauses()).hasSize(1);
        Board board = callers.as(OFFICER, () -> desk.board(null));
        assertThat(board.closed()).extracting(RequestRow::id).contains(id);
        assertThat(board.columns().stream().flatMap(column -> column.rows().stream()))
                .extracting(RequestRow::id)
                .doesNotContain(id);
        assertThat(board.averageDays()).isNotNull();
    }

    @Test
    @Tag("R-80")
    void a_ban_is_in_force_the_moment_it_is_received_or_known_whose_it_is() throws Exception {
        SubjectId known = register("Kieltävä", "Kerttu", "kerttu.kieltava@example.com");
        received(objection(known, "Kieltävä, Kerttu"));
        assertThat(bans(known)).containsExactly(Prohibition.Kind.DIRECT_MARKETING);

        SubjectId later = register("Kieltävä", "Kalle", "kalle.kieltava@example.com");
        UUID id = received(objection(null, "K. Kieltävä"));
        assertThat(bans(later)).isEmpty();
        officer(() -> desk.recognise(id, later));
        assertThat(bans(later)).containsExactly(Prohibition.Kind.DIRECT_MARKETING);
        assertThat(card(id).row().name()).isEqualTo("Kieltävä, Kalle");
    }

    @Test
    @Tag("R-77")
    void somebody_who_is_not_in_the_register_is_answered_that_nothing_is_held() throws Exception {
        UUID id = received(new RequestForm(
                null, true, "Tuntematon Taavi", "taavi@example.com", asked(DataSubjectRight.ACCESS), false));
        RequestCard card = card(id);
        assertThat(card.row().standing()).isEqualTo(Standing.NOT_IN_REGISTER);
        assertThatThrownBy(() -> officer(() -> desk.decide(id, new DecisionForm(Decision.GRANTED, null, null))))
                .hasMessage("requests.refused.nobody-known");
        officer(() -> desk.decide(id, new DecisionForm(Decision.NOT_OUR_DATA, null, null)));
        officer(() -> desk.close(id, ClosingForm.free(today())));
        assertThat(holder().find("Tuntematon Taavi")).containsExactly(card.row().subject());
        assertThat(holder().find("taavi@example.com"))
                .containsExactly(card.row().subject());
        assertThat(holder().find(card.row().number()))
                .containsExactly(card.row().subject());
        assertThat(holder().find("Taavi")).isEmpty();
    }

    @Test
    @Tag("R-77")
    void of_two_with_the_same_name_the_one_meant_is_chosen_later_and_the_other_is_untouched() throws Exception {
        SubjectId first = register("Kaima", "Kaisa", "kaisa.kaima@example.com");
        SubjectId second = register("Kaima", "Kaisa", "kaisa.kaima2@example.com");
        Page<CustomerRow> found =
                callers.as(OFFICER, () -> customers.search(new CustomerSearch("Kaima Kaisa", null, 10)));
        assertThat(found.rows()).extracting(CustomerRow::id).containsExactlyInAnyOrder(first, second);
        UUID id = received(new RequestForm(null, false, "Kaisa Kaima", null, asked(DataSubjectRight.ACCESS), false));
        assertThatThrownBy(() -> officer(() -> desk.decide(id, new DecisionForm(Decision.GRANTED, null, null))))
                .hasMessage("requests.refused.nobody-known");
        officer(() -> desk.recognise(id, second));
        assertThat(card(id).row().subject()).isEqualTo(second);
        assertThat(holder().holdings(first)).isEmpty();
        assertThat(holder().holdings(second)).isNotEmpty();
    }

    @Test
    @Tag("R-91")
    void the_same_right_asked_twice_is_one_request_unless_it_is_another() throws Exception {
        SubjectId customer = register("Kahdesti", "Kyösti", "kyosti.kahdesti@example.com");
        RequestForm form = form(customer, DataSubjectRight.RECTIFICATION);
        UUID first = received(form);
        Received again = callers.as(OFFICER, () -> desk.receive(form));
        assertThat(again.stored()).isFalse();
        assertThat(again.id()).isEqualTo(first);
        received(form(customer, DataSubjectRight.ACCESS));
        UUID another = received(new RequestForm(customer, false, null, null, form.asked(), true));
        assertThat(another).isNotEqualTo(first);
    }

    @Test
    @Tag("R-91")
    void one_letter_written_down_by_eight_at_once_is_one_request() throws Exception {
        SubjectId customer = register("Rinnakkain", "Riitta", "riitta.rinnakkain@example.com");
        RequestForm form = form(customer, DataSubjectRight.ACCESS);
        Callable<Received> deed = () -> desk.receive(form);
        List<Race.Finish<Received>> ends = Race.as(OFFICER, Collections.nCopies(8, deed));
        assertThat(ends).allSatisfy(end -> assertThat(end.failure()).isNull());
        assertThat(ends.stream().filter(end -> end.result().stored())).hasSize(1);
        assertThat(ends)
                .extracting(end -> end.result().id())
                .containsOnly(ends.get(0).result().id());
    }

    @Test
    @Tag("R-91")
    void a_day_before_the_regulation_has_no_clock() {
        assertThatThrownBy(() -> received(new RequestForm(
                        null,
                        true,
                        "Vanha Väinö",
                        null,
                        asked(DataSubjectRight.ACCESS, LocalDate.of(2018, 5, 24)),
                        false)))
                .hasMessage("requests.refused.received-early");
    }

    @Test
    @Tag("R-54")
    void the_officer_acts_the_contact_and_the_auditor_read_and_nobody_else_sees_anything() throws Exception {
        UUID id = received(form(register("Suojattu", "Sulo", "sulo.suojattu@example.com"), DataSubjectRight.ACCESS));
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
    @Tag("R-77")
    void whoever_is_on_the_board_is_in_the_access_log() throws Exception {
        SubjectId customer = register("Katsottu", "Kalevi", "kalevi.katsottu@example.com");
        Asked late = asked(DataSubjectRight.ACCESS, today().minusYears(1));
        received(new RequestForm(customer, false, null, null, late, false));
        long before = looks(customer);
        callers.as(OFFICER, () -> desk.board(null));
        assertThat(looks(customer)).isEqualTo(before + 1);
    }

    @Test
    @Tag("R-91")
    void an_alert_is_given_when_fourteen_days_are_left_and_not_before() throws Exception {
        Asked late = asked(DataSubjectRight.ACCESS, today().minusMonths(1).minusDays(9));
        UUID near = received(new RequestForm(null, true, "Melkein Myöhässä", null, late, false));
        UUID calm = received(new RequestForm(null, true, "Vasta Tullut", null, asked(DataSubjectRight.ACCESS), false));
        assertThat(callers.as(OFFICER, () -> desk.alerted(500)).rows())
                .extracting(RequestRow::id)
                .contains(near)
                .doesNotContain(calm);
    }

    @Test
    void both_lists_are_walked_there_and_back_without_a_gap() throws Exception {
        for (int i = 0; i < 60; i++) {
            received(new RequestForm(
                    null, true, "Jono " + i, null, asked(DataSubjectRight.ACCESS, today().minusDays(i % 7)), false));
        }
        for (RequestFilter filter : RequestFilter.values()) {
            List<UUID> there = new ArrayList<>();
            Page<RequestRow> page = page(filter, null);
            assertThat(page.hits()).isGreaterThanOrEqualTo(60);
            there.addAll(ids(page));
            while (page.next() != null) {
                page = page(filter, page.next());
                there.addAll(ids(page));
            }
            List<UUID> back = new ArrayList<>(ids(page));
            while (page.previous() != null) {
                page = page(filter, page.previous());
                back.addAll(0, ids(page));
            }
            assertThat(there).doesNotHaveDuplicates().hasSizeGreaterThan(50);
            assertThat(new HashSet<>(back)).isEqualTo(new HashSet<>(there));
        }
        assertThat(page(RequestFilter.OPEN, "n99999999_1'").rows()).isNotEmpty();
        assertThat(callers.as(OFFICER, () -> desk.open())).isGreaterThanOrEqualTo(60);
    }

    @Test
    @Tag("R-84")
    void what_is_to_be_corrected_comes_back_as_it_was_said() throws Exception {
        Correction correction = new Correction(
                "osoite", "Vanhatie 1", "Uusitie 2", "muutto", Correction.Defect.OUTDATED, Correction.Remedy.RECTIFY);
        Asked asked = new Asked(
                DataSubjectRight.RECTIFICATION,
                Channel.LETTER,
                today(),
                "sv",
                true,
                Signature.HANDWRITTEN,
                null,
                null,
                "Adressen är fel.",
                List.of(correction),
                Set.of());
        SubjectId customer = register("Korjattu", "Karin", "karin.korjattu@example.com");
        UUID id = received(new RequestForm(customer, false, null, null, asked, false));
        assertThat(card(id).asked()).isEqualTo(asked);
    }

    @Test
    @Tag("R-78")
    void a_scan_is_kept_as_it_came_and_shown_to_whom_it_may_concern() throws Exception {
        SubjectId customer = register("Skannattu", "Silja", "silja.skannattu@example.com");
        UUID id = received(form(customer, DataSubjectRight.ACCESS));
        byte[] pdf = "%PDF-1.7 kirje".getBytes(StandardCharsets.US_ASCII);
        officer(() -> desk.attach(id, pdf));
        RequestCard.Scan scan = card(id).scans().get(0);
        assertThat(scan.bytes()).isEqualTo(pdf.length);
        ScanDocument document = callers.as("tarkastaja", () -> desk.scan(scan.id()));
        assertThat(document.content()).isEqualTo(pdf);
        assertThat(document.mediaType()).isEqualTo("application/pdf");
        assertThat(document.subjectsShown()).containsExactly(customer);
        assertThatThrownBy(() -> officer(() -> desk.attach(id, "MZ exe".getBytes(StandardCharsets.US_ASCII))))
                .hasMessage("requests.refused.scan-format");
        assertThat(card(id).scans()).hasSize(1);
        assertThat(holder().holdings(customer)).anyMatch(each -> each.table().equals("requests_scan"));
        assertThatThrownBy(() -> callers.as("asiakaspalvelu", () -> desk.scan(scan.id())))
                .isInstanceOf(EJBAccessException.class);
    }

    private RequestForm form(SubjectId customer, DataSubjectRight right) {
        return new RequestForm(customer, false, null, null, asked(right), false);
    }

    private RequestForm objection(SubjectId customer, String name) {
        Asked asked = new Asked(
                DataSubjectRight.OBJECTION,
                Channel.PHONE,
                today(),
                "fi",
                false,
                Signature.NONE,
                null,
                null,
                null,
                List.of(),
                Set.of(new Objection(Prohibition.Kind.DIRECT_MARKETING, Objection.Scope.PROCESSING)));
        return new RequestForm(customer, false, name, null, asked, false);
    }

    private Asked asked(DataSubjectRight right) {
        return asked(right, today());
    }

    private static Asked asked(DataSubjectRight right, LocalDate day) {
        return new Asked(
                right,
                Channel.EMAIL,
                day,
                "fi",
                true,
                Signature.NONE,
                null,
                null,
                "Pyydän tietoni.",
                List.of(),
                Set.of());
    }

    private UUID received(RequestForm form) throws Exception {
        Received received = callers.as(OFFICER, () -> desk.receive(form));
        assertThat(received.stored()).isTrue();
        assertThat(received.number()).matches("TP-\\d{4}-\\d{3,}");
        return received.id();
    }

    private RequestCard card(UUID id) throws Exception {
        return callers.as(OFFICER, () -> desk.request(id));
    }

    private Page<RequestRow> page(RequestFilter filter, String cursor) throws Exception {
        return callers.as(OFFICER, () -> desk.list(filter, cursor));
    }

    private static List<UUID> ids(Page<RequestRow> page) {
        return page.rows().stream().map(RequestRow::id).toList();
    }

    private void officer(Runnable deed) throws Exception {
        callers.as(OFFICER, () -> {
            deed.run();
            return null;
        });
    }

    private List<Prohibition.Kind> bans(SubjectId subject) throws Exception {
        return callers.as(OFFICER, () -> prohibitions.prohibitions(subject)).stream()
                .map(Prohibition::kind)
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private SubjectId register(String family, String given, String email) throws Exception {
        Map<CustomerField, String> typed = new EnumMap<>(CustomerField.class);
        typed.put(CustomerField.GIVEN_NAMES, given);
        typed.put(CustomerField.FAMILY_NAME, family);
        typed.put(CustomerField.EMAIL, email);
        typed.put(CustomerField.LANGUAGE, "fi");
        typed.put(CustomerField.CATEGORY, "CUSTOMER");
        typed.put(CustomerField.STATUS, "ACTIVE");
        typed.put(CustomerField.POSTAL_STREET, "Kokeilutie 1");
        typed.put(CustomerField.POSTAL_CODE, "33720");
        typed.put(CustomerField.POSTAL_CITY, "Tampere");
        typed.put(CustomerField.PAYMENT_TERM_DAYS, "14");
        typed.put(CustomerField.INVOICING_METHOD, "EMAIL");
        typed.put(CustomerField.SOURCE, Source.CUSTOMER.name());
        typed.put(CustomerField.OBTAINED_ON, "1.11.2026");
        typed.put(CustomerField.NOTICE_CHANNEL, "PHONE");
        Saving saving =
                callers.as("asiakaspalvelu", () -> customers.create(new CustomerForm(CustomerKind.PERSON, 0, typed)));
        return ((Saving.Stored) saving).customer();
    }

    private long looks(SubjectId subject) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("select (select count(*) from access_log where subject_id = '%1$s')"
                                .concat(" + (select count(*) from access_log_shown where subject_id = '%1$s')")
                                .formatted(subject))) {
            row.next();
            return row.getLong(1);
        }
    }

    private PersonalDataHolder holder() {
        List<PersonalDataHolder> found = new ArrayList<>();
        holders.forEach(each -> {
            if (each.module().equals("privacy.requests")) found.add(each);
        });
        return found.get(0);
    }
}
