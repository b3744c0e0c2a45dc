package eu.dfence.register.it.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.dfence.register.invoicing.api.InvoiceDesk;
import eu.dfence.register.invoicing.api.PaymentDesk;
import eu.dfence.register.invoicing.api.PaymentEntry;
import eu.dfence.register.orders.api.Channel;
import eu.dfence.register.orders.api.ConfirmOutcome;
import eu.dfence.register.orders.api.OrderCard;
import eu.dfence.register.orders.api.OrderDesk;
import eu.dfence.register.orders.api.OrderFilter;
import eu.dfence.register.orders.api.OrderForm;
import eu.dfence.register.orders.api.OrderLineCard;
import eu.dfence.register.orders.api.OrderRow;
import eu.dfence.register.orders.api.OrderStatus;
import eu.dfence.register.orders.api.SavedDraft;
import eu.dfence.register.privacy.access.api.RestrictionDesk;
import eu.dfence.register.privacy.access.api.RestrictionGround;
import eu.dfence.register.privacy.catalogue.api.Page;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class OrdersIT {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Helsinki"));

    @Resource(lookup = "jdbc/register")
    DataSource database;

    @EJB
    OrderDesk orders;

    @EJB
    InvoiceDesk invoices;

    @EJB
    PaymentDesk payments;

    @EJB
    RestrictionDesk restrictions;

    @Inject
    Clock clock;

    @EJB
    ConflictBean conflict;

    @Inject
    Callers callers;

    @Inject
    OrderFixture fixture;

    @Deployment
    static WebArchive register() {
        return Deployments.register();
    }

    @Test
    @Tag("R-09")
    void two_clerks_confirm_one_order_and_the_second_is_told_who_was_first() throws Exception {
        SavedDraft draft = callers.as("myynti", () -> fixture.drafts(1).get(0));
        ConfirmOutcome first = callers.as("myynti", () -> fixture.confirm(draft));
        ConfirmOutcome second = callers.as("asiakaspalvelu", () -> fixture.confirm(draft));

        assertThat(first.kind()).isEqualTo(ConfirmOutcome.Kind.CONFIRMED);
        assertThat(second.kind()).isEqualTo(ConfirmOutcome.Kind.ALREADY_CONFIRMED);
        assertThat(second.confirmedBy()).isEqualTo(first.confirmedBy());
        assertThat(second.confirmedAt()).isEqualTo(first.confirmedAt());
        assertThat(second.clerk()).isNotBlank();
        assertThat(count("select count(*) from invoicing_invoice where order_id = '" + draft.order() + "'"))
                .isOne();
    }

    @Test
    @Tag("R-09")
    void the_same_intent_sent_again_gets_the_first_result_also_after_payment() throws Exception {
        UUID intent = UUID.randomUUID();
        ConfirmOutcome again = callers.as("asiakaspalvelu", () -> {
            SavedDraft draft = fixture.drafts(1).get(0);
            orders.confirm(draft.order(), draft.version(), intent);
            pay(draft.order());
            return orders.confirm(draft.order(), draft.version(), intent);
        });
        assertThat(again.kind()).isEqualTo(ConfirmOutcome.Kind.REPEATED);
    }

    @Test
    @Tag("R-09")
    void one_intent_never_confirms_two_orders() throws Exception {
        UUID intent = UUID.randomUUID();
        callers.as("myynti", () -> {
            List<SavedDraft> drafts = fixture.drafts(2);
            orders.confirm(drafts.get(0).order(), drafts.get(0).version(), intent);
            assertThatThrownBy(() ->
                            orders.confirm(drafts.get(1).order(), drafts.get(1).version(), intent))
                    .hasMessage("orders.refused.intent");
            assertThat(orders.order(drafts.get(1).order()).status()).isEqualTo(OrderStatus.DRAFT);
            return null;
        });
    }

    @Test
    void a_rewritten_draft_keeps_its_rows_and_an_older_version_is_refused() throws Exception {
        callers.as("myynti", () -> {
            SavedDraft three = fixture.drafts(1).get(0);
            SavedDraft one = orders.save(form(three, "10310"));
            SavedDraft four = orders.save(form(one, "10245", "10310", "40112", "10290"));
            assertThat(four.lines())
                    .extracting(OrderLineCard::productCode)
                    .containsExactly("10245", "10310", "40112", "10290");
            assertThat(orders.order(four.order()).lines()).isEqualTo(four.lines());
            assertThat(orders.order(four.order()).totals()).isEqualTo(four.totals());
            assertThatThrownBy(() -> orders.save(form(one, "10245"))).hasMessage("orders.refused.changed");
            assertThatThrownBy(() -> orders.discard(one.order(), one.version())).hasMessage("orders.refused.changed");
            orders.discard(four.order(), four.version());
            assertThatThrownBy(() -> orders.order(four.order())).hasMessage("orders.unknown");
            return null;
        });
    }

    @Test
    void a_line_that_says_the_same_as_before_is_not_written_again() throws Exception {
        callers.as("myynti", () -> {
            SavedDraft draft = orders.save(form(fixture.drafts(1).get(0), "10245", "10310"));
            List<String> before = versions(draft);
            SavedDraft more = orders.save(form(draft, "10245", "10310", "40112"));
            assertThat(versions(more)).startsWith(before.get(0), before.get(1)).hasSize(3);
            SavedDraft other = orders.save(form(more, "10290", "10310", "40112"));
            assertThat(versions(other).get(0)).isNotEqualTo(before.get(0));
            assertThat(versions(other).get(1)).isEqualTo(before.get(1));
            return null;
        });
    }

    private List<String> versions(SavedDraft draft) {
        return texts("select l.version from orders_line l join orders_order o on o.id = l.order_id"
                + " where o.public_id = '" + draft.order() + "' order by l.position");
    }

    @Test
    @Tag("R-09")
    void a_refused_confirmation_leaves_the_draft_as_it_was_and_no_invoice() throws Exception {
        callers.as("myynti", () -> {
            SavedDraft empty = orders.start(fixture.customers(1).get(0), OrderFixture.begun());
            assertThatThrownBy(() -> fixture.confirm(empty)).hasMessage("orders.refused.no-lines");
            assertThat(orders.order(empty.order()).status()).isEqualTo(OrderStatus.DRAFT);
            assertThat(invoices.ofOrder(empty.order())).isNull();
            return null;
        });
    }

    @Test
    @Tag("R-09")
    void a_customer_whose_processing_is_restricted_meanwhile_gets_no_order() throws Exception {
        SubjectId customer = callers.as("myynti", () -> fixture.customers(40).get(39));
        SavedDraft draft = callers.as("myynti", () -> fixture.draft(customer));
        callers.as("tietosuoja", () -> {
            restrictions.restrict(customer, RestrictionGround.ACCURACY_CONTESTED);
            return null;
        });
        try {
            callers.as("myynti", () -> {
                assertThatThrownBy(() -> fixture.confirm(draft)).hasMessage("orders.refused.restricted");
                assertThatThrownBy(() -> orders.start(customer, OrderFixture.begun()))
                        .hasMessage("orders.refused.restricted");
                assertThatThrownBy(() -> orders.blank(customer)).hasMessage("access.refused.restricted");
                return null;
            });
        } finally {
            callers.as("tietosuoja", () -> {
                restrictions.lift(customer, LocalDate.now(clock), eu.dfence.register.privacy.access.api.Channel.PHONE);
                return null;
            });
        }
    }

    @Test
    @Tag("R-09")
    void a_paid_order_is_settled_and_archived_with_its_hash_and_last_day() throws Exception {
        OrderCard paid = callers.as("asiakaspalvelu", () -> {
            SavedDraft draft = fixture.drafts(1).get(0);
            fixture.confirm(draft);
            pay(draft.order());
            return orders.order(draft.order());
        });
        assertThat(paid.status()).isEqualTo(OrderStatus.ARCHIVED);
        assertThat(paid.settledOn()).isEqualTo(TODAY);
        assertThat(paid.archiveSha256()).matches("[0-9a-f]{64}");
        assertThat(paid.retainUntil()).isEqualTo(TODAY.plusYears(3));
    }

    @Test
    @Tag("R-30")
    void every_page_of_the_list_follows_the_one_before_and_the_last_one_ends() throws Exception {
        callers.as("lukija", () -> {
            OrderFilter filter = new OrderFilter(OrderStatus.CONFIRMED, Channel.RESELLER);
            List<String> numbers = new ArrayList<>();
            Page<OrderRow> page = orders.list(filter, null);
            int hits = page.hits();
            page.rows().forEach(row -> numbers.add(row.number()));
            while (page.next() != null) {
                page = orders.list(filter, page.next());
                page.rows().forEach(row -> numbers.add(row.number()));
            }
            assertThat(numbers)
                    .isNotEmpty()
                    .isEqualTo(
                            texts("select number from orders_order where status = 'CONFIRMED' and channel = 'RESELLER'"
                                    + " order by ordered_at desc, id desc"));
            assertThat(hits).isEqualTo(numbers.size());
            return null;
        });
    }

    @Test
    @Tag("R-30")
    void a_list_of_customers_learns_their_newest_orders_in_one_question() throws Exception {
        callers.as("lukija", () -> {
            List<SubjectId> customers = fixture.customers(20);
            customers.forEach(customer -> assertThat(
                            orders.lastOrders(customers).of(customer))
                    .isEqualTo(orders.ordersOf(customer, 100).stream()
                            .filter(row -> row.status() != OrderStatus.DRAFT)
                            .findFirst()
                            .map(row -> LocalDate.ofInstant(row.orderedAt(), ZoneId.of("Europe/Helsinki")))
                            .orElse(null)));
            return null;
        });
    }

    @Test
    @Tag("R-26")
    void the_entry_page_of_an_organisation_names_who_may_order_for_it() throws Exception {
        SubjectId organisation = SubjectId.of(texts(
                        "select o.subject_id from customers_representation r"
                                + " join customers_customer o on o.id = r.organisation_id where r.valid_to is null and o.status = 'ACTIVE'"
                                + " and not exists (select 1 from access_restriction x where x.subject_id = o.subject_id) limit 1")
                .get(0));
        callers.as("myynti", () -> {
            assertThat(orders.blank(organisation).representatives())
                    .isNotEmpty()
                    .doesNotContainValue(null);
            return null;
        });
    }

    @Test
    void a_transaction_that_a_rival_rolled_back_is_tried_again_from_its_beginning() throws Exception {
        for (int error : List.of(1020, 1205, 1213)) {
            ConflictBean.reset();
            assertThat(conflict.write("retried-" + error, error, 2)).isEqualTo(3);
            assertThat(count("select count(*) from invoicing_number_series where name = 'retried-" + error + "'"))
                    .as("the row of the try that went through, and of no other")
                    .isOne();
        }
        execute("delete from invoicing_number_series where name like 'retried-%'");
    }

    @Test
    void what_was_done_already_and_what_never_ends_is_not_tried_for_ever() {
        ConflictBean.reset();
        assertThatThrownBy(() -> conflict.write("never", 1062, 1)).isNotNull();
        assertThat(ConflictBean.tries()).isOne();
        ConflictBean.reset();
        assertThatThrownBy(() -> conflict.write("never", 1213, 9)).isNotNull();
        assertThat(ConflictBean.tries()).isEqualTo(3);
        assertThat(count("select count(*) from invoicing_number_series where name = 'never'"))
                .isZero();
    }

    private void pay(UUID order) {
        UUID invoice = invoices.ofOrder(order).id();
        payments.record(new PaymentEntry(
                UUID.randomUUID(),
                invoices.invoice(invoice).reference(),
                invoices.invoice(invoice).gross().toPlainString(),
                TODAY,
                null));
    }

    private static OrderForm form(SavedDraft draft, String... products) {
        List<OrderForm.Line> lines = List.of(products).stream()
                .map(product -> new OrderForm.Line(product, BigDecimal.ONE, null, null))
                .toList();
        return new OrderForm(draft.order(), draft.version(), null, Channel.SHOP, TODAY, null, lines);
    }

    private int count(String sql) {
        return Integer.parseInt(texts(sql).get(0));
    }

    private List<String> texts(String sql) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) texts.add(rows.getString(1));
            return texts;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
