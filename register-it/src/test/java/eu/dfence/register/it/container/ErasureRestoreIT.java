package eu.dfence.register.it.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.dfence.register.customers.api.CustomerDesk;
import eu.dfence.register.customers.api.NoteKind;
import eu.dfence.register.orders.api.SavedDraft;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.privacy.erasure.api.ErasureCard;
import eu.dfence.register.privacy.erasure.api.Execution;
import eu.dfence.register.staff.api.OpeningCondition;
import jakarta.ejb.EJB;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who was erased stays so: no row comes in by any way, and a backup that comes back is carried out again. */
@ExtendWith(ArquillianExtension.class)
class ErasureRestoreIT {
    @Inject
    Callers callers;

    @Inject
    Forgetting forgetting;

    @Inject
    KeptRows kept;

    @Inject
    Persons persons;

    @Inject
    Past past;

    @Inject
    OrderFixture orders;

    @EJB
    CustomerDesk customers;

    @Inject
    @Any
    Instance<OpeningCondition> conditions;

    @Deployment
    static WebArchive register() {
        return Deployments.register();
    }

    @Test
    @Tag("R-89")
    void the_runtime_user_itself_cannot_fill_an_erased_person_again() throws Exception {
        SubjectId person = past.paidLongAgoPaidLastYearAndOpen("Ovela", "Olli");
        KeptRows.Copy copy = kept.of(person);
        forgetting.forgotten(person);
        SubjectId other = persons.registered("Muu", "Maija");
        assertRefused(copy::customerAgain);
        assertRefused(() -> forgetting.run(
                "update customers_customer set subject_id = '" + person + "' where subject_id = '" + other + "'"));
        assertRefused(() -> forgetting.run("update orders_order set customer_id = '" + person
                + "' where customer_id <> '" + person + "' limit 1"));
        assertRefused(() -> forgetting.run("update orders_order set orderer_id = '" + person + "' limit 1"));
        assertRefused(copy::orderAgain);
        assertRefused(() ->
                forgetting.run("insert into outreach_mailed (id, version, mailing_id, subject_id) values (1, 1, 1, '"
                        + person + "')"));
        assertThatThrownBy(() -> noted(person)).hasMessage("customers.unknown");
    }

    @Test
    @Tag("R-89")
    void who_waits_for_a_delivery_keeps_the_name_and_gets_nothing_new() throws Exception {
        SubjectId person = persons.registered("Toimitettava", "Tiina");
        past.ordered(person);
        Execution done = forgetting.execution(forgetting.forgotten(person));
        assertThat(done.open()).anyMatch(each -> each.ground().equals("UNDELIVERED_ORDER"));
        String id = forgetting.one("select id from customers_customer where subject_id = '" + person + "'");
        assertThat(id).isNotNull();
        assertThat(forgetting.count("customers_email where customer_id = " + id))
                .isZero();
        assertRefused(() -> forgetting.run(
                "insert into customers_note (id, version, customer_id, kind, text, written_at, written_by) values (1, 1, "
                        + id + ", 'CALL', 'x', now(), uuid())"));
        assertThatThrownBy(() -> noted(person)).hasMessage("erasure.refused.erased");
        assertThatThrownBy(() -> past.ordered(person)).hasMessage("erasure.refused.erased");
        assertOrdersForNobody(person, persons.registered("Muu", "Maija"));
        assertRefused(() -> forgetting.run("update customers_customer set family_name = 'Toinen' where id = " + id));
    }

    @Test
    @Tag("R-95")
    void a_backup_that_comes_back_is_erased_again_and_a_ledger_that_lost_a_line_shuts_the_register() throws Exception {
        SubjectId person = past.paidLongAgoPaidLastYearAndOpen("Palaava", "Pirjo");
        KeptRows.Copy backup = kept.of(person);
        long before = head();
        ErasureCard card = forgetting.forgotten(person);
        assertThat(head()).isEqualTo(before + 1);

        backup.restored();
        forgetting.until(() -> head() == before + 1);
        assertThat(forgetting.count("customers_customer where subject_id = '" + person + "'"))
                .isZero();
        assertThat(forgetting.count("invoicing_invoice where customer_id = '" + person + "'"))
                .isEqualTo(2);
        assertThat(forgetting.execution(card).ledgerNumber()).isEqualTo(before + 1);

        String hash = forgetting.one("select last_hash from ledger_head where name = 'erasures'");
        forgetting.run("update ledger_head set last_number = last_number + 1 where name = 'erasures'");
        try {
            forgetting.until(() -> !open());
        } finally {
            forgetting.run("update ledger_head set last_number = " + (before + 1) + ", last_hash = '" + hash
                    + "' where name = 'erasures'");
        }
        forgetting.until(this::open);
    }

    /** What the form brings is stopped by the door alone, and still told in words. */
    private void assertOrdersForNobody(SubjectId erased, SubjectId other) throws Exception {
        SavedDraft draft = callers.as("myynti", () -> orders.draft(other));
        assertThatThrownBy(() -> callers.as("myynti", () -> orders.confirm(draft, erased)))
                .hasMessage("erasure.refused.erased");
        assertThat(forgetting.count("orders_order where status = 'DRAFT' and orderer_id is null and public_id = '"
                        + draft.order() + "'"))
                .isOne();
    }

    private Object noted(SubjectId person) throws Exception {
        return callers.as("asiakaspalvelu", () -> {
            customers.addNote(person, NoteKind.CALL, "Vielä yksi.");
            return null;
        });
    }

    private long head() throws SQLException {
        return Long.parseLong(forgetting.one("select last_number from ledger_head where name = 'erasures'"));
    }

    private boolean open() {
        return conditions.stream().allMatch(OpeningCondition::open);
    }

    private static void assertRefused(ThrowingCallable filling) {
        assertThatThrownBy(filling)
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refused -> assertThat(refused.getSQLState()).isEqualTo("45000"))
                .hasMessageContaining("who was erased is not filled again");
    }
}
