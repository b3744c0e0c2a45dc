package eu.dfence.register.it.container;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dfence.register.banking.api.CreditorReference;
import eu.dfence.register.banking.api.ReferenceNumber;
import eu.dfence.register.invoicing.api.InvoiceCard;
import eu.dfence.register.invoicing.api.InvoiceDesk;
import eu.dfence.register.invoicing.api.OrderInvoice;
import eu.dfence.register.invoicing.api.PaymentDesk;
import eu.dfence.register.invoicing.api.PaymentEntry;
import eu.dfence.register.invoicing.api.PaymentOutcome;
import eu.dfence.register.orders.api.ConfirmOutcome;
import eu.dfence.register.orders.api.OrderDesk;
import eu.dfence.register.orders.api.SavedDraft;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
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
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** Many at once: no number twice, none left out, no payment counted twice, and nobody sees an error that is not theirs. */
@ExtendWith(ArquillianExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Tag("R-31")
class InvoicingRaceIT {
    private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");
    private static final String CLERK = "asiakaspalvelu";

    @Resource(lookup = "jdbc/register")
    DataSource database;

    @EJB
    OrderDesk orders;

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

    @Test
    @Order(1)
    void sixteen_confirm_at_once() throws Exception {
        confirmAtOnce(16);
    }

    @Test
    @Order(2)
    void fifty_confirm_at_once() throws Exception {
        confirmAtOnce(50);
    }

    @Test
    @Order(3)
    void one_order_confirmed_by_sixteen_becomes_one_invoice() throws Exception {
        SavedDraft draft = callers.as(CLERK, () -> fixture.drafts(1).get(0));
        long before = lastNumber();
        List<Race.Finish<ConfirmOutcome>> ends = Race.as(CLERK, times(16, () -> fixture.confirm(draft)));
        assertThat(ends).allSatisfy(end -> assertThat(end.failure()).isNull());
        assertThat(ends.stream().filter(end -> end.result().kind() == ConfirmOutcome.Kind.CONFIRMED))
                .hasSize(1);
        assertThat(lastNumber()).isEqualTo(before + 1);
    }

    @Test
    @Order(4)
    void refused_confirmation_between_others_leaves_no_gap() throws Exception {
        List<SavedDraft> drafts = callers.as(CLERK, () -> fixture.drafts(8));
        List<Callable<ConfirmOutcome>> deeds = new ArrayList<>();
        for (SavedDraft draft : drafts) {
            deeds.add(() -> fixture.confirm(draft));
            deeds.add(() -> orders.confirm(draft.order(), draft.version() + 7, UUID.randomUUID()));
        }
        Race.as(CLERK, deeds);
        assertNoFault();
    }

    @Test
    @Order(5)
    void two_pay_the_whole_invoice_at_once_and_one_is_told_that_it_is_paid() throws Exception {
        InvoiceCard card = freshInvoice();
        List<Race.Finish<PaymentOutcome>> ends = Race.as(
                CLERK,
                times(
                        2,
                        () -> payments.record(
                                entry(UUID.randomUUID(), card, card.gross().toString()))));
        assertThat(ends.stream().filter(end -> end.failure() == null)).hasSize(1);
        assertThat(ends.stream().filter(end -> end.failure() != null))
                .allSatisfy(end -> assertThat(end.failure()).hasMessage("payments.refused.settled"));
        assertThat(seen(card).paid()).isEqualTo(card.gross());
        assertThat(seen(card).payments()).hasSize(1);
    }

    @Test
    @Order(6)
    void sixteen_pay_a_part_each_and_no_cent_is_lost() throws Exception {
        InvoiceCard card = freshInvoice();
        List<Race.Finish<PaymentOutcome>> ends =
                Race.as(CLERK, times(16, () -> payments.record(entry(UUID.randomUUID(), card, "10,01"))));
        assertThat(ends).allSatisfy(end -> assertThat(end.failure()).isNull());
        assertThat(seen(card).paid()).isEqualTo("160.16");
        assertThat(seen(card).payments()).hasSize(16);
    }

    @Test
    @Order(7)
    void same_form_sent_sixteen_times_at_once_is_one_booking() throws Exception {
        InvoiceCard card = freshInvoice();
        PaymentEntry once = entry(UUID.randomUUID(), card, "100");
        List<Race.Finish<PaymentOutcome>> ends = Race.as(CLERK, times(16, () -> payments.record(once)));
        assertThat(ends).allSatisfy(end -> assertThat(end.failure()).isNull());
        assertThat(ends.stream().filter(end -> !end.result().repeated())).hasSize(1);
        assertThat(seen(card).paid()).isEqualTo("100.00");
    }

    @Test
    @Order(8)
    void paying_the_last_invoice_does_not_hold_up_or_fail_the_next() throws Exception {
        InvoiceCard last = freshInvoice();
        List<SavedDraft> drafts = callers.as(CLERK, () -> fixture.drafts(8));
        List<Callable<Object>> deeds = new ArrayList<>();
        for (SavedDraft draft : drafts) {
            deeds.add(() -> fixture.confirm(draft));
            deeds.add(() -> payments.record(entry(UUID.randomUUID(), last, "1,00")));
        }
        List<Race.Finish<Object>> ends = Race.as(CLERK, deeds);
        assertThat(ends).allSatisfy(end -> assertThat(end.failure()).isNull());
        assertNoFault();
    }

    @Test
    @Order(9)
    void lock_held_on_the_last_invoice_does_not_stop_the_next() throws Exception {
        InvoiceCard last = freshInvoice();
        SavedDraft draft = callers.as(CLERK, () -> fixture.drafts(1).get(0));
        try (Connection other = database.getConnection();
                PreparedStatement lock =
                        other.prepareStatement("select id from invoicing_invoice where number = ? for update")) {
            other.setAutoCommit(false);
            lock.setString(1, last.number());
            lock.executeQuery();
            assertThat(callers.as(CLERK, () -> fixture.confirm(draft)).kind()).isEqualTo(ConfirmOutcome.Kind.CONFIRMED);
            other.rollback();
        }
    }

    /** The negative control: the same check over a series that is read without a lock must find faults. */
    @Test
    @Order(10)
    void series_read_without_a_lock_has_doubles_and_the_check_finds_them() throws Exception {
        execute("insert into invoicing_number_series (name, version, next_number) values ('control', 1, 1)");
        try {
            assertThat(SeriesCheck.faults(taken(""), 1)).isNotEmpty();
            execute("update invoicing_number_series set next_number = 1 where name = 'control'");
            assertThat(SeriesCheck.faults(taken(" for update"), 1)).isEmpty();
        } finally {
            execute("delete from invoicing_number_series where name = 'control'");
        }
    }

    /** Makes room for a year's first sixteen invoices, and puts everything back where it was. */
    @Test
    @Order(11)
    void first_invoices_of_a_year_open_its_series_without_a_race() throws Exception {
        String year = Year.now(HELSINKI).toString();
        List<SavedDraft> drafts = callers.as(CLERK, () -> fixture.drafts(16));
        long next = number("select next_number from invoicing_number_series where name = '" + year + "'");
        move(year, "1926");
        execute("delete from invoicing_number_series where name = '" + year + "'");
        try {
            assertThat(SeriesCheck.faults(confirmed(drafts), 1)).isEmpty();
        } finally {
            move(year, "1927");
            move("1926", year);
            execute("update invoicing_number_series set next_number = " + next + " where name = '" + year + "'");
        }
        assertNoFault();
    }

    private void confirmAtOnce(int many) throws Exception {
        List<SavedDraft> drafts = callers.as(CLERK, () -> fixture.drafts(many));
        long before = lastNumber();
        assertThat(SeriesCheck.faults(confirmed(drafts), before + 1)).isEmpty();
        assertNoFault();
    }

    /** The numbers of the invoices that came of confirming all these at once. */
    private List<Long> confirmed(List<SavedDraft> drafts) throws Exception {
        List<Race.Finish<ConfirmOutcome>> ends = Race.as(
                CLERK,
                drafts.stream()
                        .<Callable<ConfirmOutcome>>map(draft -> () -> fixture.confirm(draft))
                        .toList());
        assertThat(ends).allSatisfy(end -> assertThat(end.failure()).isNull());
        return callers.as(
                CLERK,
                () -> drafts.stream()
                        .map(draft -> sequence(invoices.ofOrder(draft.order())))
                        .toList());
    }

    /** The first sixteen invoices of one year become those of another. */
    private void move(String from, String to) throws SQLException {
        for (int n = 1; n <= 16; n++) {
            ReferenceNumber reference = ReferenceNumber.make(to + n);
            execute(
                    "update invoicing_invoice set series = '%s', number = '%s', reference = '%s', rf_reference = '%s' where series = '%s' and sequence_number = %d"
                            .formatted(to, to + '-' + n, reference, CreditorReference.of(reference), from, n));
        }
    }

    private void assertNoFault() throws Exception {
        List<String> gaps =
                callers.as(CLERK, () -> invoices.gaps(Year.now(HELSINKI).toString()));
        assertThat(gaps).isEmpty();
        assertThat(number(
                        "select count(*) from orders_order o left join invoicing_invoice i on i.order_id = o.public_id"
                                + " where o.confirmed_at is not null and i.id is null"
                                + " and o.customer_id <> '00000000-0000-0000-0000-000000000000'"))
                .as("confirmed orders without an invoice")
                .isZero();
    }

    /** Sixteen threads take a number each, twenty times, with or without a lock. */
    private List<Long> taken(String lock) throws Exception {
        List<Long> numbers = Collections.synchronizedList(new ArrayList<>());
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            threads.add(new Thread(() -> {
                for (int n = 0; n < 20; n++) {
                    take(lock, numbers);
                }
            }));
        }
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        return numbers;
    }

    private void take(String lock, List<Long> numbers) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            long next =
                    number(statement, "select next_number from invoicing_number_series where name = 'control'" + lock);
            statement.executeUpdate(
                    "update invoicing_number_series set next_number = " + (next + 1) + " where name = 'control'");
            connection.commit();
            numbers.add(next);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private InvoiceCard freshInvoice() throws Exception {
        return callers.as(CLERK, () -> {
            SavedDraft draft = fixture.drafts(1).get(0);
            fixture.confirm(draft);
            return invoices.invoice(invoices.ofOrder(draft.order()).id());
        });
    }

    private InvoiceCard seen(InvoiceCard card) throws Exception {
        return callers.as(CLERK, () -> invoices.invoice(card.id()));
    }

    private static PaymentEntry entry(UUID key, InvoiceCard card, String amount) {
        return new PaymentEntry(key, card.reference(), amount, LocalDate.now(HELSINKI), null);
    }

    private static <T> List<Callable<T>> times(int many, Callable<T> deed) {
        return Collections.nCopies(many, deed);
    }

    private static long sequence(OrderInvoice invoice) {
        return Long.parseLong(invoice.number().substring(5));
    }

    private long lastNumber() throws SQLException {
        return number("select coalesce(max(sequence_number), 0) from invoicing_invoice where series = '"
                + Year.now(HELSINKI) + "'");
    }

    private long number(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            return number(statement, sql);
        }
    }

    private static long number(Statement statement, String sql) throws SQLException {
        try (ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
