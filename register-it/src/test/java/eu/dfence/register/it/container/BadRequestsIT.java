package eu.dfence.register.it.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.dfence.register.customers.api.CustomerDesk;
import eu.dfence.register.customers.api.CustomerRow;
import eu.dfence.register.customers.api.CustomerSearch;
import eu.dfence.register.privacy.catalogue.api.Page;
import eu.dfence.register.privacy.catalogue.api.PersonalDataHolder;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.privacy.requests.api.ClosingForm;
import eu.dfence.register.privacy.requests.api.DataSubjectRight;
import eu.dfence.register.privacy.requests.api.Decision;
import eu.dfence.register.privacy.requests.api.DecisionForm;
import eu.dfence.register.privacy.requests.api.Received;
import eu.dfence.register.privacy.requests.api.RequestCard;
import eu.dfence.register.privacy.requests.api.RequestDesk;
import eu.dfence.register.privacy.requests.api.RequestForm;
import eu.dfence.register.privacy.requests.api.ScanDocument;
import eu.dfence.register.privacy.requests.api.Standing;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Requests that are not as one would wish: a clear answer, nothing lost and nothing leaked. */
@ExtendWith(ArquillianExtension.class)
class BadRequestsIT {
    @Inject
    Callers callers;

    @Inject
    Officer officer;

    @Inject
    Persons persons;

    @EJB
    RequestDesk desk;

    @EJB
    CustomerDesk customers;

    @Inject
    @Any
    Instance<PersonalDataHolder> holders;

    @Deployment
    static WebArchive register() {
        return Deployments.register();
    }

    @Test
    @Tag("R-77")
    void somebody_who_is_not_in_the_register_is_answered_that_nothing_is_held() throws Exception {
        UUID id = received(new RequestForm(
                null,
                true,
                "Tuntematon Taavi",
                "taavi@example.com",
                Officer.asked(DataSubjectRight.ACCESS, officer.today()),
                false));
        RequestCard card = officer.card(id);
        assertThat(card.row().standing()).isEqualTo(Standing.NOT_IN_REGISTER);
        assertThatThrownBy(() -> officer.does(() -> desk.decide(id, new DecisionForm(Decision.GRANTED, null, null))))
                .hasMessage("requests.refused.nobody-known");
        officer.does(() -> desk.decide(id, new DecisionForm(Decision.NOT_OUR_DATA, null, null)));
        officer.does(() -> desk.close(id, ClosingForm.free(officer.today())));
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
        SubjectId first = persons.registered("Kaima", "Kaisa");
        SubjectId second = persons.registered("Kaima", "Kaisa");
        Page<CustomerRow> found = officer.sees(() -> customers.search(new CustomerSearch("Kaima Kaisa", null, 10)));
        assertThat(found.rows()).extracting(CustomerRow::id).containsExactlyInAnyOrder(first, second);
        UUID id = received(new RequestForm(
                null, false, "Kaisa Kaima", null, Officer.asked(DataSubjectRight.ACCESS, officer.today()), false));
        assertThatThrownBy(() -> officer.does(() -> desk.decide(id, new DecisionForm(Decision.GRANTED, null, null))))
                .hasMessage("requests.refused.nobody-known");
        officer.does(() -> desk.recognise(id, second));
        assertThat(officer.card(id).row().subject()).isEqualTo(second);
        assertThat(holder().holdings(first)).isEmpty();
        assertThat(holder().holdings(second)).isNotEmpty();
    }

    @Test
    @Tag("R-91")
    void one_letter_written_down_by_eight_at_once_is_one_request() throws Exception {
        SubjectId customer = persons.registered("Rinnakkain", "Riitta");
        RequestForm form = form(customer, DataSubjectRight.ACCESS);
        Callable<Received> deed = () -> desk.receive(form);
        List<Race.Finish<Received>> ends = Race.as(Officer.NAME, Collections.nCopies(8, deed));
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
                        Officer.asked(DataSubjectRight.ACCESS, LocalDate.of(2018, 5, 24)),
                        false)))
                .hasMessage("requests.refused.received-early");
    }

    @Test
    @Tag("R-78")
    void a_scan_is_kept_as_it_came_and_shown_to_whom_it_may_concern() throws Exception {
        SubjectId customer = persons.registered("Skannattu", "Silja");
        UUID id = officer.receives(customer, DataSubjectRight.ACCESS);
        byte[] pdf = "%PDF-1.7 kirje".getBytes(StandardCharsets.US_ASCII);
        officer.does(() -> desk.attach(id, pdf));
        RequestCard.Scan scan = officer.card(id).scans().get(0);
        assertThat(scan.bytes()).isEqualTo(pdf.length);
        ScanDocument document = callers.as("tarkastaja", () -> desk.scan(scan.id()));
        assertThat(document.content()).isEqualTo(pdf);
        assertThat(document.mediaType()).isEqualTo("application/pdf");
        assertThat(document.subjectsShown()).containsExactly(customer);
        assertThatThrownBy(() -> officer.does(() -> desk.attach(id, "MZ exe".getBytes(StandardCharsets.US_ASCII))))
                .hasMessage("requests.refused.scan-format");
        assertThat(officer.card(id).scans()).hasSize(1);
        assertThat(holder().holdings(customer)).anyMatch(each -> each.table().equals("requests_scan"));
        assertThatThrownBy(() -> callers.as("asiakaspalvelu", () -> desk.scan(scan.id())))
                .isInstanceOf(EJBAccessException.class);
    }

    private RequestForm form(SubjectId customer, DataSubjectRight right) {
        return new RequestForm(customer, false, null, null, Officer.asked(right, officer.today()), false);
    }

    private UUID received(RequestForm form) throws Exception {
        Received received = officer.sees(() -> desk.receive(form));
        assertThat(received.stored()).isTrue();
        assertThat(received.number()).matches("TP-\\d{4}-\\d{3,}");
        return received.id();
    }

    private PersonalDataHolder holder() {
        List<PersonalDataHolder> found = new ArrayList<>();
        holders.forEach(each -> {
            if (each.module().equals("privacy.requests")) found.add(each);
        });
        return found.get(0);
    }
}
