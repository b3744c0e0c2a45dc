package eu.dfence.register.it.container;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dfence.register.privacy.access.api.Channel;
import eu.dfence.register.privacy.access.api.Prohibition.Kind;
import eu.dfence.register.privacy.access.api.ProhibitionDesk;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.privacy.consent.api.ConsentDesk;
import eu.dfence.register.privacy.consent.api.ConsentForm;
import eu.dfence.register.privacy.consent.api.MarketingChannel;
import eu.dfence.register.staff.api.OpeningCondition;
import eu.dfence.register.staff.api.StaffDesk;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What was forbidden, lifted and revoked after a backup holds again once it has come back. */
@ExtendWith(ArquillianExtension.class)
class HoldsReplayIT {
    private static final int LONGER_THAN_A_TICK = 4_000;
    private static final String HEAD =
            "select concat(last_number, ' ', last_hash) from ledger_head where name = 'holds'";

    @Inject
    Callers callers;

    @Inject
    Forgetting forgetting;

    @Inject
    Persons persons;

    @Inject
    KeptRows kept;

    @EJB
    ProhibitionDesk prohibitions;

    @EJB
    ConsentDesk consents;

    @EJB
    StaffDesk staff;

    @Inject
    Clock clock;

    @Inject
    @Any
    Instance<OpeningCondition> conditions;

    @Resource
    UserTransaction transaction;

    @Resource(lookup = "jdbc/register")
    DataSource database;

    @Deployment
    static WebArchive register() {
        return Deployments.register();
    }

    @Test
    @Tag("R-89")
    @Tag("R-95")
    void a_ban_and_its_lifting_come_again_after_a_restore() throws Exception {
        SubjectId bans = persons.registered("Kieltäjä", "Kalle");
        SubjectId lifts = persons.registered("Perujainen", "Piia");
        as("asiakaspalvelu", () -> prohibitions.set(lifts, Kind.DISCLOSURE, Channel.EMAIL));
        String backup = forgetting.one(HEAD);
        as("asiakaspalvelu", () -> prohibitions.set(bans, Kind.DIRECT_MARKETING, Channel.PHONE));
        as("asiakaspalvelu", () -> prohibitions.lift(lifts, Kind.DISCLOSURE));
        String now = forgetting.one(HEAD);
        assertThat(number(now)).isEqualTo(number(backup) + 2);

        forgetting.run("delete from access_prohibition where subject_id = '" + bans + "'");
        forgetting.run(
                "update access_prohibition set lifted_at = null, lifted_by = null where subject_id = '" + lifts + "'");
        head(backup);
        forgetting.until(() -> forgetting.one(HEAD).equals(now));
        assertThat(inForce(bans)).isEqualTo(1);
        assertThat(inForce(lifts)).isZero();
        assertThat(conditions.stream()).allMatch(OpeningCondition::open);
        assertThat(forgetting.count("customers_customer where subject_id = '" + bans + "' and restricted = false"))
                .isEqualTo(1);
    }

    @Test
    @Tag("R-52")
    @Tag("R-95")
    void a_revoked_undertaking_stays_revoked_after_a_restore_and_one_signed_later_counts() throws Exception {
        UUID account =
                UUID.fromString(forgetting.one("select public_id from staff_account where user_name = 'tilikumppani'"));
        String of = " where account_id = (select id from staff_account where public_id = '" + account + "')";
        String signed = forgetting.one("select max(id) from staff_undertaking" + of);
        String backup = forgetting.one(HEAD);
        try {
            as("rekisteri", () -> staff.revokeUndertakings(account, "Työ päättyi."));
            String now = forgetting.one(HEAD);
            assertThat(number(now)).isEqualTo(number(backup) + 1);
            back(signed);
            head(backup);
            forgetting.until(() -> forgetting.one(HEAD).equals(now));
            assertThat(forgetting.count("staff_undertaking where revoked_at is null and id = " + signed))
                    .isZero();
            forgetting.run("update staff_undertaking set revoked_at = null, revoked_by = null, revoke_reason = null,"
                    + " signed_at = utc_timestamp(6) where id = " + signed);
            head(backup);
            forgetting.until(() -> forgetting.one(HEAD).equals(now));
            assertThat(forgetting.count("staff_undertaking where revoked_at is null and id = " + signed))
                    .isEqualTo(1);
        } finally {
            back(signed);
        }
    }

    @Test
    @Tag("R-89")
    void a_line_without_its_commit_is_finished_and_one_that_was_changed_shuts_the_register() throws Exception {
        SubjectId person = persons.registered("Katkos", "Kaisu");
        rolledBack(() -> prohibitions.set(person, Kind.PUBLICATION, Channel.LETTER));
        forgetting.until(() -> inForce(person) == 1);
        LocalDate today = LocalDate.now(clock);
        as("asiakaspalvelu", () -> consents.give(person, consented(person, today)));
        rolledBack(() -> consents.withdraw(person, MarketingChannel.EMAIL, Channel.PHONE, today));
        forgetting.until(
                () -> forgetting.count("consent_entry where number = 2 and said = 'WITHDRAWN' and how = 'PHONE'"
                                + " and subject_id = '" + person + "'")
                        == 1);
        String now = forgetting.one(HEAD);
        head(number(now) + " " + "0".repeat(64));
        try {
            forgetting.until(() -> !conditions.stream().allMatch(OpeningCondition::open));
        } finally {
            head(now);
        }
        forgetting.until(() -> conditions.stream().allMatch(OpeningCondition::open));
    }

    @Test
    @Tag("R-89")
    void a_lifting_that_was_rolled_back_lifts_nothing_and_the_register_stays_open() throws Exception {
        SubjectId person = persons.registered("Peruuntunut", "Petra");
        as("asiakaspalvelu", () -> prohibitions.set(person, Kind.PUBLICATION, Channel.LETTER));
        String before = forgetting.one(HEAD);
        rolledBack(() -> prohibitions.lift(person, Kind.PUBLICATION));
        forgetting.until(() -> {
            assertThat(conditions.stream()).allMatch(OpeningCondition::open);
            return number(forgetting.one(HEAD)) == number(before) + 2;
        });
        assertThat(inForce(person)).isEqualTo(1);
    }

    /** Both timers are made to find a restored database in the same moment. */
    @Test
    @Tag("R-89")
    @Tag("R-95")
    void what_an_erased_person_forbade_survives_when_ban_and_erasure_come_again_together() throws Exception {
        SubjectId person = persons.registered("Molemmat", "Milla", "milla.molemmat@example.com", "040 765 7321");
        String newer = "access_surviving_ban where id > "
                + forgetting.one("select coalesce(max(id), 0) from access_surviving_ban");
        KeptRows.Copy copy = kept.of(person);
        String backup = forgetting.one(HEAD);
        as("asiakaspalvelu", () -> prohibitions.set(person, Kind.DISCLOSURE, Channel.EMAIL));
        forgetting.forgotten(person);
        assertThat(forgetting.count(newer)).isPositive();

        try (Connection restoring = database.getConnection();
                Statement statement = restoring.createStatement()) {
            restoring.setAutoCommit(false);
            statement.executeUpdate(headAt(backup));
            statement.executeUpdate("delete from " + newer);
            statement.executeUpdate("delete from access_prohibition where subject_id = '" + person + "'");
            copy.restored();
            Thread.sleep(LONGER_THAN_A_TICK);
            restoring.commit();
        }
        forgetting.until(() -> forgetting.count("customers_customer where subject_id = '" + person + "'") == 0
                && conditions.stream().allMatch(OpeningCondition::open));
        assertThat(forgetting.count(newer)).isPositive();
    }

    private void rolledBack(Runnable deed) throws Exception {
        as("asiakaspalvelu", () -> {
            try {
                transaction.begin();
                deed.run();
                transaction.rollback();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private void as(String who, Runnable deed) throws Exception {
        callers.as(who, () -> {
            deed.run();
            return null;
        });
    }

    private ConsentForm consented(SubjectId person, LocalDate today) {
        String shown =
                consents.consents(person, "fi").standings().get(0).wording().sha256();
        return new ConsentForm(MarketingChannel.EMAIL, Channel.FORM, today, "fi", shown);
    }

    private long inForce(SubjectId person) throws SQLException {
        return forgetting.count("access_prohibition where lifted_at is null and subject_id = '" + person + "'");
    }

    private void back(String undertaking) throws SQLException {
        forgetting.run("update staff_undertaking set revoked_at = null, revoked_by = null, revoke_reason = null,"
                + " signed_at = utc_timestamp(6) - interval 1 day where id = " + undertaking);
    }

    private void head(String place) throws SQLException {
        forgetting.run(headAt(place));
    }

    private static String headAt(String place) {
        String[] words = place.split(" ");
        return "update ledger_head set last_number = " + words[0] + ", last_hash = '" + words[1]
                + "' where name = 'holds'";
    }

    private static long number(String head) {
        return Long.parseLong(head.split(" ")[0]);
    }
}
