package eu.dfence.register.it.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.dfence.register.privacy.catalogue.api.PersonalDataHolder;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.privacy.requests.api.AnswerDesk;
import eu.dfence.register.privacy.requests.api.AnswerDocument;
import eu.dfence.register.privacy.requests.api.AnswerFormat;
import eu.dfence.register.privacy.requests.api.AnswerKind;
import eu.dfence.register.privacy.requests.api.AnswerList;
import eu.dfence.register.privacy.requests.api.DataSubjectRight;
import eu.dfence.register.privacy.requests.api.IdentityMethod;
import eu.dfence.register.privacy.requests.api.RequestDesk;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The copy of everything: from every holder, of nobody else, whole or not at all, and not slower for many orders. */
@ExtendWith(ArquillianExtension.class)
class AccessReportIT {
    private static final String OFFICER = "tietosuoja";

    @Inject
    Callers callers;

    @Inject
    CopyCase copies;

    @Inject
    Persons persons;

    @EJB
    RequestDesk requests;

    @EJB
    AnswerDesk desk;

    @Inject
    TestHolder holder;

    @Inject
    OrderFixture orders;

    @Inject
    @Any
    Instance<PersonalDataHolder> holders;

    @Resource
    UserTransaction transaction;

    @Resource(lookup = "jdbc/register")
    DataSource database;

    @Inject
    Clock clock;

    @Deployment
    static WebArchive register() {
        return Deployments.register();
    }

    @AfterEach
    void forget() {
        holder.knows(null, false);
    }

    @Test
    @Tag("R-77")
    void the_copy_tells_what_every_holder_holds_and_nothing_of_a_third_person() throws Exception {
        SubjectId person = copies.withStrangerEverywhere();
        holder.knows(person, false);
        UUID request = copies.asks(person, DataSubjectRight.ACCESS);
        officer(() -> requests.identify(request, IdentityMethod.CALL_BACK, LocalDate.now(clock)));
        long before = exports(person);
        officer(() -> desk.copy(request));

        assertThat(exports(person)).isEqualTo(before + 1);
        assertThat(copiesThatLeft(person)).as("one for each file").isEqualTo(AnswerFormat.values().length);
        Map<AnswerFormat, String> files = files(request);
        assertThat(files).containsOnlyKeys(AnswerFormat.values());
        files.forEach((format, text) -> assertThat(text)
                .as(format.name())
                .contains("Jäljennetty", "jaana.jaljennetty@example.com", "vihreänkirjava", "Häkki ja Orsi Oy")
                .contains("Kokeilutie 1", "TP-")
                .satisfies(each -> assertThat(each.toLowerCase(Locale.ROOT)).doesNotContain(CopyCase.STRANGER)));
        assertThat(files.get(AnswerFormat.PDF))
                .contains("kirjanpitolaki 2:10", "toisen henkilön nimi, ei jäljennetä", "Varmuuskopiot", "C-579/21")
                .doesNotContain("Elina Kuusela");
        assertThat(files.get(AnswerFormat.JSON)).contains("\"kind\":\"ACCESS\"", "\"ACCESS_LOG\"");
    }

    @Test
    @Tag("R-77")
    void a_holder_that_cannot_answer_refuses_the_copy_whole() throws Exception {
        SubjectId person = persons.registered("Rikkoutuva", "Raija");
        holder.knows(person, true);
        UUID request = copies.asks(person, DataSubjectRight.ACCESS);
        officer(() -> requests.identify(request, IdentityMethod.CALL_BACK, LocalDate.now(clock)));
        assertThatThrownBy(() -> officer(() -> desk.copy(request))).hasMessage("report.refused.holder");
        assertThat(made(request).rows()).isEmpty();
        holder.knows(person, false);
        officer(() -> desk.copy(request));
        assertThat(made(request).rows()).hasSize(3);
    }

    @Test
    @Tag("R-93")
    void what_the_person_gave_can_be_taken_along_and_the_rest_stays() throws Exception {
        SubjectId person = persons.registered("Siirtyvä", "Sirkka");
        UUID request = copies.asks(person, DataSubjectRight.PORTABILITY);
        officer(() -> requests.identify(request, IdentityMethod.CALL_BACK, LocalDate.now(clock)));
        officer(() -> desk.copy(request));
        assertThat(made(request).rows()).extracting(AnswerList.Row::kind).containsOnly(AnswerKind.PORTABLE_COPY);
        assertThat(files(request).get(AnswerFormat.JSON))
                .contains("\"kind\":\"PORTABILITY\"", "sirkka.siirtyva@example.com")
                .doesNotContain("requests_request", "access_log", "recipients");
    }

    @Test
    @Tag("R-77")
    void nobody_gets_a_copy_before_being_recognised_or_of_another_right() throws Exception {
        SubjectId person = persons.registered("Tunnistamaton", "Teuvo");
        UUID unknown = copies.asks(person, DataSubjectRight.ACCESS);
        assertThatThrownBy(() -> officer(() -> desk.copy(unknown))).hasMessage("requests.refused.unidentified");
        UUID other = copies.asks(person, DataSubjectRight.ERASURE);
        assertThatThrownBy(() -> officer(() -> desk.copy(other))).hasMessage("requests.refused.no-copy");
    }

    @Test
    @Tag("R-77")
    void many_orders_are_asked_for_in_as_many_statements_as_a_few() throws Exception {
        SubjectId few = persons.registered("Harvoin", "Hanna");
        SubjectId many = persons.registered("Usein", "Urho");
        callers.as("myynti", () -> {
            for (int i = 0; i < 12; i++) {
                orders.confirm(orders.draft(many));
                if (i < 2) orders.confirm(orders.draft(few));
            }
            return null;
        });
        for (DataSubjectRight right : new DataSubjectRight[] {DataSubjectRight.ERASURE, DataSubjectRight.RESTRICTION}) {
            copies.asks(many, right);
        }
        copies.asks(few, DataSubjectRight.ERASURE);
        assertThat(statements(many)).isEqualTo(statements(few)).isBetween(10L, 60L);
    }

    /** The least of three: what else goes on in the server can only add. */
    private long statements(SubjectId subject) throws Exception {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            long before = asked("show global status like 'Com_select'", 2);
            transaction.begin();
            holders.forEach(each -> each.holdings(subject));
            transaction.rollback();
            least = Math.min(least, asked("show global status like 'Com_select'", 2) - before);
        }
        return least;
    }

    private long exports(SubjectId subject) throws SQLException {
        return asked("select count(*) from access_log where kind = 'EXPORT' and subject_id = '" + subject + "'", 1);
    }

    private long copiesThatLeft(SubjectId subject) throws SQLException {
        return asked(
                "select count(*) from disclosures_ledger l join requests_answer a on a.public_id = l.document_id"
                        + " and a.sha256 = l.sha256 where l.leaving = 'COPY' and l.recipient = 'DATA_SUBJECT'"
                        + " and find_in_set('EMAIL', l.fields)"
                        + " and l.subject_id = '" + subject + "'",
                1);
    }

    private long asked(String question, int column) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            row.next();
            return row.getLong(column);
        }
    }

    private Map<AnswerFormat, String> files(UUID request) throws Exception {
        Map<AnswerFormat, String> files = new EnumMap<>(AnswerFormat.class);
        for (AnswerList.Row each : made(request).rows()) {
            AnswerDocument file = callers.as(OFFICER, () -> desk.document(each.id()));
            assertThat(file.sha256()).isEqualTo(each.sha256());
            files.put(each.format(), text(file));
        }
        return files;
    }

    private static String text(AnswerDocument file) throws Exception {
        if (file.format() != AnswerFormat.PDF)
            return file.fileName() + new String(file.content(), StandardCharsets.UTF_8);
        return Pdf.text(file.content());
    }

    private AnswerList made(UUID request) throws Exception {
        return callers.as(OFFICER, () -> desk.answers(request));
    }

    private void officer(Runnable deed) throws Exception {
        callers.as(OFFICER, () -> {
            deed.run();
            return null;
        });
    }
}
