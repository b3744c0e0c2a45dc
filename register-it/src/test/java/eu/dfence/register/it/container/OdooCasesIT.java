package eu.dfence.register.it.container;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dfence.register.invoicing.api.InvoiceCard;
import eu.dfence.register.invoicing.api.InvoiceDesk;
import eu.dfence.register.invoicing.api.PaymentDesk;
import eu.dfence.register.invoicing.api.PaymentEntry;
import eu.dfence.register.invoicing.api.PaymentOutcome;
import eu.dfence.register.orders.api.ConfirmOutcome;
import eu.dfence.register.orders.api.SavedDraft;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The eight cases in which Odoo's numbering collided (odoo#91873, #90465; the tests of account_move_name_sequence carry
 * these numbers). Nobody here changes an invoice or a payment once it stands: where Odoo edits or reconciles one, another
 * transaction holds the very rows that doing so would hold, and does not let go.
 */
@ExtendWith(ArquillianExtension.class)
@Tag("R-31")
class OdooCasesIT {
    private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");
    private static final String CLERK = "asiakaspalvelu";

    private static final String INVOICE = "select id from invoicing_invoice where number = ? for update";
    private static final String PAYMENTS =
            "select p.id from invoicing_payment p join invoicing_invoice i on i.id = p.invoice_id where i.number = ? for update";
    private static final String ORDER =
            "select o.id from orders_order o join invoicing_invoice i on i.order_id = o.public_id where i.number = ? for update";

    @Resource(lookup = "jdbc/register")
    DataSource database;

    @EJB
    InvoiceDesk invoices;

    @EJB
    PaymentDesk payments;

    @Inject
    Callers callers;

    @Inject
    OrderFixture fixture;

    @Deployment
    static WebArchive register() {
        return Deployments.register();
    }

    @AfterEach
    void the_series_has_no_gap() throws Exception {
        assertThat(callers.as(CLERK, () -> invoices.gaps(Year.now(HELSINKI).toString())))
                .isEmpty();
    }

    @Test
    void case_10_drafts_made_at_once_do_not_meet_and_take_no_invoice_number() throws Exception {
        invoice();
        long before = lastNumber();
        SubjectId customer = fixture.customers(1).get(0);
        List<Race.Finish<SavedDraft>> ends = Race.as(CLERK, Collections.nCopies(8, () -> fixture.draft(customer)));
        assertThat(ends).allSatisfy(end -> assertThat(end.failure()).isNull());
        assertThat(ends.stream().map(end -> end.result().number()).distinct()).hasSize(8);
        assertThat(lastNumber()).isEqualTo(before);
    }

    @Test
    void case_20_last_invoice_is_being_edited_and_the_next_one_is_made() throws Exception {
        InvoiceCard last = invoice();
        SavedDraft draft = draft();
        assertThat(whileHeld(last, List.of(INVOICE), () -> fixture.confirm(draft))
                        .kind())
                .isEqualTo(ConfirmOutcome.Kind.CONFIRMED);
    }

    @Test
    void case_30_last_payment_is_being_edited_and_the_next_one_is_made() throws Exception {
        InvoiceCard last = paid();
        InvoiceCard other = invoice();
        assertThat(whileHeld(last, List.of(PAYMENTS), () -> pay(other)).open()).isPositive();
    }

    @Test
    void case_40_last_invoice_is_being_settled_and_the_next_one_is_made() throws Exception {
        InvoiceCard last = paid();
        SavedDraft draft = draft();
        assertThat(whileHeld(last, List.of(INVOICE, PAYMENTS, ORDER), () -> fixture.confirm(draft))
                        .kind())
                .isEqualTo(ConfirmOutcome.Kind.CONFIRMED);
    }

    @Test
    void case_50_last_payment_is_settling_its_invoice_and_the_next_one_is_made() throws Exception {
        InvoiceCard last = paid();
        InvoiceCard other = invoice();
        assertThat(whileHeld(last, List.of(INVOICE, PAYMENTS, ORDER), () -> pay(other))
                        .open())
                .isPositive();
    }

    @Test
    void case_90_invoices_are_made_at_once() throws Exception {
        List<SavedDraft> drafts = callers.as(CLERK, () -> fixture.drafts(8));
        long before = lastNumber();
        assertAllPass(drafts.stream()
                .<Callable<Object>>map(draft -> () -> fixture.confirm(draft))
                .toList());
        assertThat(lastNumber()).isEqualTo(before + 8);
    }

    @Test
    void case_90_payments_are_made_at_once() throws Exception {
        List<Callable<Object>> deeds = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            InvoiceCard card = invoice();
            deeds.add(() -> pay(card));
            deeds.add(() -> pay(card));
        }
        assertAllPass(deeds);
    }

    @Test
    void case_95_one_pays_then_invoices_while_another_invoices_then_pays() throws Exception {
        InvoiceCard last = invoice();
        List<SavedDraft> drafts = callers.as(CLERK, () -> fixture.drafts(8));
        List<Callable<Object>> deeds = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            SavedDraft draft = drafts.get(i);
            boolean paysFirst = i % 2 == 0;
            deeds.add(() -> paysFirst
                    ? List.of(pay(last), fixture.confirm(draft))
                    : List.of(fixture.confirm(draft), pay(last)));
        }
        assertAllPass(deeds);
        assertThat(callers.as(CLERK, () -> invoices.invoice(last.id())).payments())
                .hasSize(8);
    }

    private static void assertAllPass(List<Callable<Object>> deeds) {
        assertThat(Race.as(CLERK, deeds))
                .allSatisfy(end -> assertThat(end.failure()).isNull());
    }

    /** Does it while another transaction holds those rows of an invoice, and each of these rows is there to be held. */
    private <T> T whileHeld(InvoiceCard last, List<String> rows, Callable<T> deed) throws Exception {
        try (Connection other = database.getConnection()) {
            other.setAutoCommit(false);
            try {
                for (String each : rows) {
                    assertThat(locked(other, each, last.number())).isTrue();
                }
                return callers.as(CLERK, deed);
            } finally {
                other.rollback();
            }
        }
    }

    private static boolean locked(Connection holder, String rows, String number) throws SQLException {
        try (PreparedStatement lock = holder.prepareStatement(rows)) {
            lock.setString(1, number);
            return lock.executeQuery().next();
        }
    }

    private SavedDraft draft() throws Exception {
        return callers.as(CLERK, () -> fixture.drafts(1).get(0));
    }

    private InvoiceCard invoice() throws Exception {
        return callers.as(CLERK, () -> {
            SavedDraft draft = fixture.drafts(1).get(0);
            fixture.confirm(draft);
            return invoices.invoice(invoices.ofOrder(draft.order()).id());
        });
    }

    private InvoiceCard paid() throws Exception {
        InvoiceCard card = invoice();
        callers.as(CLERK, () -> pay(card));
        return card;
    }

    private PaymentOutcome pay(InvoiceCard card) {
        return payments.record(
                new PaymentEntry(UUID.randomUUID(), card.reference(), "1,00", LocalDate.now(HELSINKI), null));
    }

    private long lastNumber() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "select max(sequence_number) from invoicing_invoice where series = ?")) {
            query.setString(1, Year.now(HELSINKI).toString());
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
