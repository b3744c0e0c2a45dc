package eu.dfence.register.it.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.dfence.register.privacy.catalogue.api.Holding;
import eu.dfence.register.privacy.catalogue.api.PersonalDataHolder;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.privacy.requests.api.AnswerDesk;
import eu.dfence.register.privacy.requests.api.AnswerDocument;
import eu.dfence.register.privacy.requests.api.AnswerKind;
import eu.dfence.register.privacy.requests.api.AnswerList;
import eu.dfence.register.privacy.requests.api.Asked;
import eu.dfence.register.privacy.requests.api.CertificateForm;
import eu.dfence.register.privacy.requests.api.CertificateForm.Refused;
import eu.dfence.register.privacy.requests.api.ClosingForm;
import eu.dfence.register.privacy.requests.api.ConfirmationForm;
import eu.dfence.register.privacy.requests.api.DataSubjectRight;
import eu.dfence.register.privacy.requests.api.Decision;
import eu.dfence.register.privacy.requests.api.RequestDesk;
import eu.dfence.register.shared.api.Sha256;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Letters that answer a request: made, kept as they left, and asked for before anything refused is closed. */
@ExtendWith(ArquillianExtension.class)
class AnswersIT {
    @Inject
    Callers callers;

    @Inject
    Officer officer;

    @Inject
    Persons persons;

    @EJB
    RequestDesk requests;

    @EJB
    AnswerDesk desk;

    @Inject
    @Any
    Instance<PersonalDataHolder> holders;

    @Deployment
    static WebArchive register() {
        return Deployments.register();
    }

    @Test
    @Tag("R-87")
    @Tag("R-88")
    void nothing_refused_is_closed_without_the_certificate_that_was_made_of_it() throws Exception {
        UUID id = decided("Virtanen", "fi", Decision.REFUSED);
        assertThatThrownBy(() -> officer.does(() -> requests.close(id, ClosingForm.free(officer.today()))))
                .hasMessage("requests.refused.no-certificate");
        assertThatThrownBy(() -> officer.does(() -> desk.certify(id, new CertificateForm(List.of(), Officer.SIGNED))))
                .hasMessage("requests.refused.refused-nothing");
        assertThat(answers(id).rows()).isEmpty();
        assertThatThrownBy(() -> officer.does(() -> requests.close(id, ClosingForm.free(officer.today()))))
                .hasMessage("requests.refused.no-certificate");

        officer.does(() -> desk.certify(id, certificate()));
        AnswerList.Row made = answers(id).rows().get(0);
        AnswerDocument document = callers.as("tarkastaja", () -> desk.document(made.id()));
        assertThat(document.sha256()).isEqualTo(Sha256.hex(document.content())).isEqualTo(made.sha256());
        assertThat(document.fileName()).matches("TP-\\d{4}-\\d+-todistus\\.pdf");
        assertThat(text(document))
                .contains("Todistus pyynnön epäämisestä", "Virtanen", "Lasku 20260001")
                .contains("Kirjanpitolaki 2:10 §", "31.12.2032", "Vastuu Henkilö", "029 566 6700", "käräjäoikeus");
        officer.does(() -> requests.close(id, ClosingForm.free(officer.today())));
        assertThatThrownBy(() -> officer.does(() -> desk.certify(id, certificate())))
                .hasMessage("requests.refused.undecided");
    }

    @Test
    @Tag("R-87")
    void the_certificate_speaks_the_language_of_the_request() throws Exception {
        UUID id = decided("Mäkinen", "sv", Decision.PARTLY_GRANTED);
        officer.does(() -> desk.certify(id, certificate()));
        assertThat(text(document(id))).contains("Begäran godkänns delvis", "Radering", "Dataombudsman");
    }

    @Test
    void what_was_granted_is_confirmed_and_what_was_not_is_not() throws Exception {
        UUID id = decided("Nieminen", "en", Decision.PARTLY_GRANTED);
        officer.does(() -> desk.confirm(id, confirmation()));
        assertThat(answers(id).rows()).extracting(AnswerList.Row::kind).containsExactly(AnswerKind.CONFIRMATION);
        assertThat(text(document(id))).contains("Your phone number has been erased.");
        UUID refused = decided("Nieminen", "en", Decision.REFUSED);
        assertThatThrownBy(() -> officer.does(() -> desk.confirm(refused, confirmation())))
                .hasMessage("requests.refused.not-granted");
    }

    @Test
    @Tag("R-77")
    void a_letter_is_reported_by_the_holder_and_seen_by_whom_it_concerns_alone() throws Exception {
        UUID id = decided("Laine", "fi", Decision.REFUSED);
        officer.does(() -> desk.certify(id, certificate()));
        AnswerList made = answers(id);
        assertThat(holdings(made.subject())).extracting(Holding::table).contains("requests_answer");
        for (String other : List.of("asiakaspalvelu", "myynti", "yllapito")) {
            assertThatThrownBy(() -> callers.as(other, () -> desk.answers(id))).isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> callers.as(
                            other, () -> desk.document(made.rows().get(0).id())))
                    .isInstanceOf(EJBAccessException.class);
        }
        assertThatThrownBy(() -> callers.as("tarkastaja", () -> {
                    desk.certify(id, certificate());
                    return null;
                }))
                .isInstanceOf(EJBAccessException.class);
    }

    private static CertificateForm certificate() {
        return new CertificateForm(
                List.of(new Refused("Lasku 20260001", "Tosite.", "Kirjanpitolaki 2:10 §", LocalDate.of(2032, 12, 31))),
                Officer.SIGNED);
    }

    private static ConfirmationForm confirmation() {
        return new ConfirmationForm(List.of("Your phone number has been erased."), List.of(), Officer.SIGNED);
    }

    private UUID decided(String name, String language, Decision decision) throws Exception {
        SubjectId customer = persons.registered(name, "Vastattava");
        Asked asked = Officer.asked(DataSubjectRight.ERASURE, officer.today(), language);
        return officer.decides(customer, asked, decision);
    }

    private AnswerList answers(UUID id) throws Exception {
        return officer.sees(() -> desk.answers(id));
    }

    private AnswerDocument document(UUID id) throws Exception {
        UUID first = answers(id).rows().get(0).id();
        return officer.sees(() -> desk.document(first));
    }

    private List<Holding> holdings(SubjectId subject) {
        return holders.stream().flatMap(each -> each.holdings(subject).stream()).toList();
    }

    private static String text(AnswerDocument document) throws IOException {
        return Pdf.text(document.content());
    }
}
