package eu.dfence.register.it.container;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dfence.register.privacy.catalogue.api.Page;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.privacy.requests.api.Asked;
import eu.dfence.register.privacy.requests.api.DataSubjectRight;
import eu.dfence.register.privacy.requests.api.Received;
import eu.dfence.register.privacy.requests.api.RequestDesk;
import eu.dfence.register.privacy.requests.api.RequestFilter;
import eu.dfence.register.privacy.requests.api.RequestForm;
import eu.dfence.register.privacy.requests.api.RequestRow;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The board, the alerts and the lists of requests. */
@ExtendWith(ArquillianExtension.class)
class RequestListsIT {
    @Inject
    Officer officer;

    @Inject
    Persons persons;

    @EJB
    RequestDesk desk;

    @Resource(lookup = "jdbc/register")
    DataSource database;

    @Deployment
    static WebArchive register() {
        return Deployments.register();
    }

    @Test
    @Tag("R-77")
    void whoever_is_on_the_board_is_in_the_access_log() throws Exception {
        SubjectId customer = persons.registered("Katsottu", "Kalevi");
        Asked late = Officer.asked(DataSubjectRight.ACCESS, officer.today().minusYears(1));
        received(new RequestForm(customer, false, null, null, late, false));
        long before = looks(customer);
        officer.sees(() -> desk.board(null));
        assertThat(looks(customer)).isEqualTo(before + 1);
    }

    @Test
    @Tag("R-91")
    void an_alert_is_given_when_fourteen_days_are_left_and_not_before() throws Exception {
        Asked late = Officer.asked(
                DataSubjectRight.ACCESS, officer.today().minusMonths(1).minusDays(9));
        UUID near = received(new RequestForm(null, true, "Melkein Myöhässä", null, late, false));
        UUID calm = received(new RequestForm(
                null, true, "Vasta Tullut", null, Officer.asked(DataSubjectRight.ACCESS, officer.today()), false));
        assertThat(officer.sees(() -> desk.alerted(500)).rows())
                .extracting(RequestRow::id)
                .contains(near)
                .doesNotContain(calm);
    }

    @Test
    void both_lists_are_walked_there_and_back_without_a_gap() throws Exception {
        for (int i = 0; i < 60; i++) {
            received(new RequestForm(
                    null,
                    true,
                    "Jono " + i,
                    null,
                    Officer.asked(DataSubjectRight.ACCESS, officer.today().minusDays(i % 7)),
                    false));
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
        assertThat(officer.sees(() -> desk.open())).isGreaterThanOrEqualTo(60);
    }

    private UUID received(RequestForm form) throws Exception {
        Received received = officer.sees(() -> desk.receive(form));
        assertThat(received.stored()).isTrue();
        assertThat(received.number()).matches("TP-\\d{4}-\\d{3,}");
        return received.id();
    }

    private Page<RequestRow> page(RequestFilter filter, String cursor) throws Exception {
        return officer.sees(() -> desk.list(filter, cursor));
    }

    private static List<UUID> ids(Page<RequestRow> page) {
        return page.rows().stream().map(RequestRow::id).toList();
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
}
