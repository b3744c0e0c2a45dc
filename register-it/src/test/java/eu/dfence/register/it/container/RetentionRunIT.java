package eu.dfence.register.it.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.dfence.register.invoicing.api.InvoiceDesk;
import eu.dfence.register.privacy.access.api.Channel;
import eu.dfence.register.privacy.access.api.Prohibition;
import eu.dfence.register.privacy.access.api.ProhibitionDesk;
import eu.dfence.register.privacy.catalogue.api.Catalogue;
import eu.dfence.register.privacy.catalogue.api.RetentionClock;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.privacy.catalogue.api.TimedRowsKnown;
import eu.dfence.register.privacy.retention.api.RetentionDesk;
import eu.dfence.register.privacy.retention.api.RetentionState;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Year;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The nightly run: what is past its time goes, the rest stays, and the report says by which period. */
@ExtendWith(ArquillianExtension.class)
class RetentionRunIT {
    /** Plans of erasure are ended with the matter they belong to, and where to tell its end with the last letter. */
    private static final Set<String> ELSEWHERE = Set.of("erasure_plan", "outbox_word");

    @Inject
    Callers callers;

    @Inject
    Past past;

    @Inject
    TestTimed broken;

    @Inject
    Catalogue catalogue;

    @Inject
    Clock clock;

    @Inject
    @Any
    Instance<TimedRowsKnown> modules;

    @EJB
    RetentionDesk desk;

    @EJB
    InvoiceDesk invoices;

    @EJB
    ProhibitionDesk prohibitions;

    @Deployment
    static WebArchive register() {
        return Deployments.register();
    }

    @AfterEach
    void mend() throws Exception {
        broken.broken(false);
        past.run("update retention_lease set held_by = null");
    }

    @Test
    @Tag("R-47")
    void what_is_past_its_time_goes_and_the_rest_stays() throws Exception {
        SubjectId person = past.paidLongAgoPaidLastYearAndOpen("Aikansa", "Aatu");
        callers.as("asiakaspalvelu", () -> {
            prohibitions.set(person, Prohibition.Kind.DIRECT_MARKETING, Channel.PHONE);
            return null;
        });
        String of = " where subject_id = '" + person + "'";
        past.run(
                "insert into access_prohibition (id, version, subject_id, kind, channel, set_on, set_at, set_by, lifted_at,"
                        + " lifted_by) select nextval(access_prohibition_seq), 1, subject_id, 'PUBLICATION',"
                        + " channel, set_on, set_at, set_by, now() - interval 4 year, set_by from access_prohibition"
                        + of);
        past.run("insert into access_log (id, version, at, account_id, employer_id, kind, purpose, subject_id,"
                + " request_id) select next value for access_log_seq, 1, now() - interval 3 year, uuid(), uuid(), 'VIEW',"
                + " 'ORDERS', '" + person + "', uuid()");
        long looks = past.number("select count(*) from access_log" + of);
        assertThat(state().past()).isPositive();

        RetentionState after = ran();
        assertThat(after.past()).isZero();
        assertThat(after.runs().get(0).finishedAt()).isNotNull();
        assertThat(after.runs().get(0).failed()).isFalse();
        assertThat(after.runs().get(0).gone())
                .filteredOn(gone -> gone.table().equals("invoicing_invoice"))
                .allSatisfy(gone -> {
                    assertThat(gone.rows()).isPositive();
                    assertThat(gone.period().law().get("fi")).isEqualTo("kirjanpitolaki 2:10");
                });
        assertThat(past.number("select count(*) from invoicing_invoice where customer_id = '" + person + "'"))
                .isEqualTo(2);
        assertThat(past.number("select count(*) from orders_order where customer_id = '" + person + "'"))
                .isEqualTo(2);
        assertThat(past.number("select count(*) from access_prohibition" + of)).isEqualTo(1);
        assertThat(past.number("select count(*) from access_log" + of)).isEqualTo(looks - 1);
        assertThat(callers.as("laskutus", () -> invoices.gaps(Year.now(clock).toString())))
                .isEmpty();
        assertThat(ran().runs().get(0).rows()).isZero();
    }

    @Test
    @Tag("R-47")
    void every_table_that_a_clock_measures_is_answered_for() {
        Set<String> answered = modules.stream()
                .flatMap(module -> module.timed().stream())
                .flatMap(rows -> rows.tables().stream())
                .collect(Collectors.toSet());
        assertThat(catalogue.columns().stream()
                        .filter(column ->
                                column.personal() != null && column.personal().clock() != RetentionClock.CUSTOMER)
                        .map(column -> column.table())
                        .filter(table -> !ELSEWHERE.contains(table))
                        .distinct())
                .isNotEmpty()
                .allSatisfy(table -> assertThat(answered).contains(table));
    }

    @Test
    void a_table_that_fails_is_told_and_does_not_stop_the_others() throws Exception {
        past.run(
                "insert into access_log (id, version, at, account_id, employer_id, kind, purpose, request_id)"
                        + " select next value for access_log_seq, 1, now() - interval 3 year, uuid(), uuid(), 'VIEW', 'ORDERS', uuid()");
        broken.broken(true);
        callers.as(Officer.NAME, this::run);
        broken.broken(false);
        RetentionState after = state();
        assertThat(after.past()).isZero();
        assertThat(after.runs().get(0).gone())
                .filteredOn(RetentionState.Gone::failed)
                .extracting(RetentionState.Gone::table)
                .containsExactly("test_nothing");
    }

    @Test
    void one_that_was_stopped_is_gone_on_with_and_one_that_runs_elsewhere_is_left_alone() throws Exception {
        past.run(
                "insert into retention_run (id, version, started_at) values (nextval(retention_run_seq) * 50 + 7, 1, now() - interval 1 day)");
        past.run("update retention_lease set held_by = uuid(), held_until = now() + interval 1 day");
        callers.as(Officer.NAME, this::run);
        assertThat(stopped()).isEqualTo(1);
        past.run("update retention_lease set held_until = now() - interval 1 day");
        callers.as(Officer.NAME, this::run);
        assertThat(stopped()).isZero();
    }

    private long stopped() throws Exception {
        return past.number("select count(*) from retention_run where finished_at is null");
    }

    @Test
    void sixteen_at_once_leave_nothing_behind_and_only_the_officer_may() throws Exception {
        List<Race.Finish<Integer>> ends = Race.as(Officer.NAME, Collections.nCopies(16, this::run));
        assertThat(ends).allSatisfy(end -> assertThat(end.failure()).isNull());
        assertThat(state().past()).isZero();
        assertThatThrownBy(() -> callers.as("laskutus", this::run)).isInstanceOf(EJBAccessException.class);
    }

    private RetentionState ran() throws Exception {
        callers.as(Officer.NAME, this::run);
        return state();
    }

    private RetentionState state() throws Exception {
        return callers.as(Officer.NAME, () -> desk.state());
    }

    private Integer run() {
        desk.run();
        return 0;
    }
}
