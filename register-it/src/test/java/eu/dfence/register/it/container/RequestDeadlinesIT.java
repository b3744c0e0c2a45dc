package eu.dfence.register.it.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.dfence.register.privacy.catalogue.api.Page;
import eu.dfence.register.privacy.requests.api.Board;
import eu.dfence.register.privacy.requests.api.DataSubjectRight;
import eu.dfence.register.privacy.requests.api.Deadline;
import eu.dfence.register.privacy.requests.api.IdentityMethod;
import eu.dfence.register.privacy.requests.api.PauseReason;
import eu.dfence.register.privacy.requests.api.RequestDesk;
import eu.dfence.register.privacy.requests.api.RequestFilter;
import eu.dfence.register.privacy.requests.api.RequestRow;
import eu.dfence.register.privacy.requests.api.RequestState;
import eu.dfence.register.privacy.requests.api.Urgency;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.LongPredicate;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The one-month clock, day by day: on each of them the register is asked what it says (GDPR Art. 12(3)). */
@ExtendWith(ArquillianExtension.class)
class RequestDeadlinesIT {
    private static final LocalDate RECEIVED = LocalDate.of(2026, 11, 25);
    private static final LocalDate DUE = LocalDate.of(2026, 12, 28);

    /** Seldom asked for, so that its requests stand first on their board. */
    private static final DataSubjectRight RIGHT = DataSubjectRight.HUMAN_REVIEW;

    @Inject
    Officer officer;

    @Inject
    Persons persons;

    @EJB
    RequestDesk desk;

    @Deployment
    static WebArchive register() {
        return Deployments.register();
    }

    @AfterEach
    void today() {
        MovedClock.back();
    }

    @Test
    @Tag("R-91")
    void request_due_on_christmas_day_is_due_on_28_december_and_alerts_with_fourteen_and_five_days_left()
            throws Exception {
        UUID id = received("Joulu");
        assertThat(deadline(id).nominalOn()).isEqualTo("2026-12-25");
        assertThat(deadline(id).dueOn()).isEqualTo(DUE);
        assertThat(deadline(id).daysLeft()).isEqualTo(33);
        assertThat(on(DUE.minusDays(17), id)).isEqualTo(Urgency.CALM);
        assertThat(alerted()).doesNotContain(id);
        assertThat(on(DUE.minusDays(14), id)).isEqualTo(Urgency.ALERTED);
        assertThat(alerted()).contains(id);
        assertThat(on(DUE.minusDays(6), id)).isEqualTo(Urgency.ALERTED);
        assertThat(on(DUE.minusDays(5), id)).isEqualTo(Urgency.URGENT);
        assertThat(officer.sees(() -> desk.board(RIGHT)).near()).isEqualTo(count(left -> left > 0 && left <= 5));
        assertThat(on(DUE, id)).isEqualTo(Urgency.URGENT);
        assertThat(officer.sees(() -> desk.board(RIGHT)).today()).isEqualTo(count(left -> left == 0));
    }

    @Test
    @Tag("R-91")
    void request_whose_day_has_passed_is_late_on_the_board_and_in_the_list() throws Exception {
        UUID id = received("Myöhäinen");
        MovedClock.to(DUE);
        int before = officer.sees(() -> desk.board(RIGHT)).late();
        assertThat(on(DUE.plusDays(1), id)).isEqualTo(Urgency.LATE);
        Board board = officer.sees(() -> desk.board(RIGHT));
        assertThat(board.late()).isGreaterThan(before).isEqualTo(count(left -> left < 0));
        assertThat(listed())
                .filteredOn(row -> row.id().equals(id))
                .singleElement()
                .satisfies(row -> assertThat(row.deadline().daysLeft()).isEqualTo(-1));
    }

    @Test
    @Tag("R-91")
    void days_on_which_the_person_was_asked_who_they_are_are_added_to_the_deadline() throws Exception {
        UUID id = received("Tunnistettava");
        MovedClock.to(RECEIVED.plusDays(2));
        officer.does(() -> desk.pause(id, PauseReason.IDENTITY_DOUBT, "Pyydettiin soittamaan.", RECEIVED.plusDays(2)));
        MovedClock.to(RECEIVED.plusDays(12));
        assertThat(officer.card(id).row().state()).isEqualTo(RequestState.ON_HOLD);
        assertThat(deadline(id).nominalOn()).isEqualTo("2027-01-04");
        MovedClock.to(RECEIVED.plusDays(13));
        assertThat(deadline(id).nominalOn())
                .as("while it stands each day adds one")
                .isEqualTo("2027-01-05");
        officer.does(() -> desk.identify(id, IdentityMethod.CALL_BACK, RECEIVED.plusDays(13)));
        MovedClock.to(RECEIVED.plusDays(20));
        assertThat(officer.card(id).row().state()).isEqualTo(RequestState.IN_PROGRESS);
        assertThat(deadline(id).dueOn()).isEqualTo("2027-01-05");
        assertThat(officer.card(id).pauses())
                .singleElement()
                .satisfies(pause -> assertThat(pause.until()).isEqualTo(RECEIVED.plusDays(13)));
    }

    @Test
    @Tag("R-91")
    void extension_told_within_the_first_month_adds_two_months_and_one_told_later_is_refused() throws Exception {
        UUID inTime = received("Ajoissa");
        UUID tooLate = received("Liianmyöhään");
        MovedClock.to(DUE);
        officer.does(() -> desk.extend(inTime, "Aineistoa on paperilla.", DUE));
        assertThat(officer.card(inTime).row().state()).isEqualTo(RequestState.EXTENDED);
        assertThat(deadline(inTime).dueOn()).isEqualTo("2027-02-25");
        MovedClock.to(DUE.plusDays(1));
        assertThatThrownBy(() -> officer.does(() -> desk.extend(tooLate, "Aineistoa on paperilla.", DUE.plusDays(1))))
                .hasMessage("requests.refused.extension-late");
        assertThat(officer.card(tooLate).row().deadline().urgency()).isEqualTo(Urgency.LATE);
    }

    @Test
    @Tag("R-91")
    void deadline_on_a_holiday_or_a_weekend_is_the_next_working_day() throws Exception {
        String[][] vectors = {{"2026-11-24", "2026-12-28"}, {"2026-12-06", "2027-01-07"}, {"2028-01-30", "2028-02-29"}};
        for (String[] vector : vectors) {
            MovedClock.to(LocalDate.parse(vector[0]));
            UUID id = officer.receives(persons.registered("Pyhä", "Vektori " + vector[0]), RIGHT);
            assertThat(deadline(id).dueOn()).isEqualTo(vector[1]);
        }
    }

    private UUID received(String given) throws Exception {
        MovedClock.to(RECEIVED);
        return officer.receives(persons.registered("Määräaika", given), RIGHT);
    }

    private Deadline deadline(UUID id) throws Exception {
        return officer.card(id).row().deadline();
    }

    /** What its row on the board says on that day. */
    private Urgency on(LocalDate day, UUID id) throws Exception {
        MovedClock.to(day);
        return officer.sees(() -> desk.board(RIGHT)).columns().stream()
                .flatMap(column -> column.rows().stream())
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow()
                .deadline()
                .urgency();
    }

    private List<UUID> alerted() throws Exception {
        return officer.sees(() -> desk.alerted(500)).rows().stream()
                .map(RequestRow::id)
                .toList();
    }

    private int count(LongPredicate daysLeft) throws Exception {
        return (int) listed().stream()
                .filter(row -> daysLeft.test(row.deadline().daysLeft()))
                .count();
    }

    private List<RequestRow> listed() throws Exception {
        List<RequestRow> all = new ArrayList<>();
        String cursor = null;
        do {
            String at = cursor;
            Page<RequestRow> page = officer.sees(() -> desk.list(RequestFilter.OPEN, at));
            all.addAll(page.rows());
            cursor = page.next();
        } while (cursor != null);
        return all;
    }
}
