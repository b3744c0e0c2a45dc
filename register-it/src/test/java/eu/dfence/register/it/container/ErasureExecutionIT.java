package eu.dfence.register.it.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import eu.dfence.register.customers.api.CustomerDesk;
import eu.dfence.register.customers.api.NoteKind;
import eu.dfence.register.invoicing.api.InvoiceDesk;
import eu.dfence.register.orders.api.OrderCard;
import eu.dfence.register.orders.api.OrderDesk;
import eu.dfence.register.orders.api.SavedDraft;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.privacy.erasure.api.ErasureCard;
import eu.dfence.register.privacy.erasure.api.ErasureDesk;
import eu.dfence.register.privacy.erasure.api.ObligationCard;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An erasure is carried out: all of it or nothing, the rest by itself on its day, and once. */
@ExtendWith(ArquillianExtension.class)
class ErasureExecutionIT {
    @Inject
    Callers callers;

    @Inject
    Forgetting forgetting;

    @Inject
    Officer officer;

    @Inject
    Persons persons;

    @Inject
    Past past;

    @Inject
    OrderFixture orders;

    @Inject
    TestHolder holder;

    @EJB
    ErasureDesk desk;

    @EJB
    OrderDesk orderDesk;

    @EJB
    InvoiceDesk invoices;

    @EJB
    CustomerDesk customers;

    @Resource
    UserTransaction transaction;

    @Deployment
    static WebArchive register() {
        return Deployments.register();
    }

    @AfterEach
    void back() {
        MovedClock.back();
        holder.cannotErase(null);
    }

    @Test
    @Tag("R-47")
    @Tag("R-82")
    @Tag("R-89")
    void the_predicted_split_is_what_happens_and_the_rest_goes_on_the_right_days_once() throws Exception {
        SubjectId person = past.paidLongAgoPaidLastYearAndOpen("Poistuva", "Pirkko");
        callers.as("asiakaspalvelu", () -> {
            customers.addNote(person, NoteKind.CALL, "Soitti ja kiitti.");
            return null;
        });
        String sums = "select concat(count(*), ' ', sum(net), ' ', sum(gross)) from orders_order";
        String ordered = forgetting.one(sums);
        ErasureCard card = forgetting.forgotten(person);

        String who = " where customer_id = '" + person + "'";
        assertThat(forgetting.count("customers_customer where subject_id = '" + person + "'"))
                .isZero();
        assertThat(forgetting.count("invoicing_invoice" + who)).isEqualTo(2);
        assertThat(forgetting.count("orders_order" + who)).isEqualTo(2);
        assertThat(forgetting.one(sums)).isEqualTo(ordered);
        assertThat(forgetting.execution(card).open())
                .extracting(ObligationCard::ground, ObligationCard::reference, ObligationCard::until)
                .contains(
                        tuple("LAW", "VOUCHER", LocalDate.of(2031, 12, 31)),
                        tuple("LAW", "ORDER", LocalDate.of(2028, 6, 15)),
                        tuple("LAW", "RIGHTS_PROOF", null))
                .extracting(each -> each.toArray()[0])
                .contains("OPEN_INVOICE");
        assertThatThrownBy(() -> forgetting.carriedOut(card)).hasMessage("erasure.refused.done");

        past.paid(UUID.fromString(
                forgetting.one("select order_id from invoicing_invoice" + who + " and status = 'ISSUED'")));
        forgetting.until(() -> forgetting.execution(card).open().stream().allMatch(ObligationCard::byLaw));
        assertThat(forgetting.count("invoicing_invoice" + who)).isEqualTo(2);

        LocalDate today = LocalDate.now(ZoneId.of("Europe/Helsinki"));
        MovedClock.to(LocalDate.of(2028, 6, 15));
        Thread.sleep(4_000);
        assertThat(forgetting.count("orders_order" + who)).isEqualTo(2);
        MovedClock.to(LocalDate.of(2028, 6, 16));
        forgetting.until(() -> forgetting.count("orders_order" + who) == 1);
        MovedClock.to(LocalDate.of(2032, 1, 1));
        forgetting.until(() -> forgetting.count("invoicing_invoice" + who) == 1);
        assertThat(forgetting.count("orders_order" + who)).isZero();
        MovedClock.to(LocalDate.of(today.getYear() + 7, 1, 1));
        forgetting.until(() -> forgetting.count("invoicing_invoice" + who) == 0);
        assertThat(forgetting.one(sums)).isEqualTo(ordered);
        MovedClock.back();
        assertThat(callers.as("laskutus", () -> invoices.gaps(String.valueOf(today.getYear()))))
                .isEmpty();
    }

    @Test
    @Tag("R-89")
    void a_holder_that_fails_leaves_nothing_half_erased() throws Exception {
        SubjectId person = past.paidLongAgoPaidLastYearAndOpen("Puolikas", "Pauli");
        holder.cannotErase(person);
        ErasureCard card = forgetting.approved(person);
        officer.does(() -> {});
        Map<String, String> before = past.checksums();
        assertThatThrownBy(() -> forgetting.carriedOut(card)).hasMessage("erasure.refused.not-erased");
        assertThat(past.checksums()).isEqualTo(before);
        assertThat(forgetting.execution(card)).isNull();
    }

    @Test
    @Tag("R-95")
    void an_order_confirmed_meanwhile_needs_a_new_plan_and_the_wrong_count_of_rows_is_refused() throws Exception {
        SubjectId person = persons.registered("Ehtivä", "Eero");
        SavedDraft draft = callers.as("myynti", () -> orders.draft(person));
        ErasureCard card = forgetting.approved(person);
        assertThatThrownBy(() -> callers.as("tietosuoja", () -> {
                    desk.carryOut(card.plan().id(), "1000", null);
                    return null;
                }))
                .hasMessage("erasure.refused.rows");
        assertThatThrownBy(() -> callers.as("rekisteri", () -> {
                    desk.carryOut(card.plan().id(), "1", null);
                    return null;
                }))
                .isInstanceOf(EJBAccessException.class);
        callers.as("myynti", () -> {
            orders.confirm(draft);
            return null;
        });
        assertThatThrownBy(() -> forgetting.carriedOut(card)).hasMessage("erasure.refused.changed");
        assertThat(forgetting.count("customers_customer where subject_id = '" + person + "'"))
                .isEqualTo(1);
    }

    @Test
    @Tag("R-89")
    void a_line_of_the_ledger_without_its_commit_is_finished_by_the_timer() throws Exception {
        SubjectId person = persons.registered("Katkennut", "Kaisa");
        ErasureCard card = forgetting.approved(person);
        callers.as("tietosuoja", () -> {
            transaction.begin();
            desk.carryOut(card.plan().id(), String.valueOf(card.plan().going()), null);
            transaction.rollback();
            return null;
        });
        forgetting.until(() -> forgetting.count("customers_customer where subject_id = '" + person + "'") == 0);
        assertThat(forgetting.execution(card)).isNotNull();
        assertThatThrownBy(() -> forgetting.carriedOut(card)).hasMessage("erasure.refused.done");
    }

    @Test
    @Tag("R-89")
    void what_law_keeps_is_shown_without_a_name_and_to_those_only_who_need_it() throws Exception {
        SubjectId person = past.paidLongAgoPaidLastYearAndOpen("Jäävä", "Jaana");
        forgetting.forgotten(person);
        UUID kept = UUID.fromString(
                forgetting.one("select public_id from orders_order where customer_id = '" + person + "' limit 1"));
        OrderCard shown = callers.as("laskutus", () -> orderDesk.order(kept));
        assertThat(shown.customerName()).isNull();
        assertThatThrownBy(() -> callers.as("myynti", () -> orderDesk.order(kept)))
                .isInstanceOf(EJBAccessException.class);
        String number =
                forgetting.one("select number from invoicing_invoice where customer_id = '" + person + "' limit 1");
        assertThat(callers.as("laskutus", () -> invoices.search(number))
                        .rows()
                        .get(0)
                        .buyerName())
                .contains("Jäävä");
        assertThat(callers.as("myynti", () -> invoices.search(number))
                        .rows()
                        .get(0)
                        .buyerName())
                .isNull();
        assertThatThrownBy(() -> callers.as("asiakaspalvelu", () -> orderDesk.start(person, OrderFixture.begun())))
                .hasMessage("erasure.refused.erased");
    }

    @Test
    @Tag("R-89")
    void many_orders_go_in_as_many_statements_as_a_few() throws Exception {
        SubjectId few = persons.registered("Niukka", "Niina");
        SubjectId many = persons.registered("Runsas", "Raija");
        for (int i = 0; i < 12; i++) {
            past.old(past.paid(past.ordered(many)));
            if (i < 2) past.old(past.paid(past.ordered(few)));
        }
        ErasureCard ofFew = forgetting.approved(few);
        ErasureCard ofMany = forgetting.approved(many);
        officer.does(() -> {});
        long little = forgetting.writes(() -> carried(ofFew));
        assertThat(forgetting.writes(() -> carried(ofMany))).isEqualTo(little);
    }

    @Test
    @Tag("R-95")
    void two_at_once_erase_once_and_the_other_is_told() throws Exception {
        ErasureCard card = forgetting.approved(persons.registered("Kaksin", "Kerttu"));
        long lines = Long.parseLong(forgetting.one("select last_number from ledger_head where name = 'erasures'"));
        List<Race.Finish<Object>> ends = Race.as(Officer.NAME, List.of(() -> again(card), () -> again(card)));
        assertThat(ends)
                .extracting(
                        end -> end.failure() == null ? "done" : end.failure().getMessage())
                .containsExactlyInAnyOrder("done", "erasure.refused.done");
        assertThat(Long.parseLong(forgetting.one("select last_number from ledger_head where name = 'erasures'")))
                .isEqualTo(lines + 1);
    }

    private Object again(ErasureCard card) {
        desk.carryOut(card.plan().id(), String.valueOf(card.plan().going()), null);
        return null;
    }

    private Object carried(ErasureCard card) throws Exception {
        forgetting.carriedOut(card);
        return null;
    }
}
