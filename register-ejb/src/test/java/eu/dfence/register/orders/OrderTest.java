package eu.dfence.register.orders;

import static eu.dfence.register.orders.OrderFixture.CLERK;
import static eu.dfence.register.orders.OrderFixture.NOW;
import static eu.dfence.register.orders.OrderFixture.OTHER_CLERK;
import static eu.dfence.register.orders.OrderFixture.TODAY;
import static eu.dfence.register.orders.OrderFixture.confirmedOrder;
import static eu.dfence.register.orders.OrderFixture.draft;
import static eu.dfence.register.orders.OrderFixture.draftOf;
import static eu.dfence.register.orders.OrderFixture.emptyDraft;
import static eu.dfence.register.orders.OrderFixture.form;
import static eu.dfence.register.orders.OrderFixture.line;
import static eu.dfence.register.orders.OrderFixture.priceList;
import static eu.dfence.register.orders.OrderFixture.threeYears;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.dfence.register.orders.api.ConfirmOutcome;
import eu.dfence.register.orders.api.OrderCard;
import eu.dfence.register.orders.api.OrderConfirmed;
import eu.dfence.register.orders.api.OrderForm;
import eu.dfence.register.orders.api.OrderLineCard;
import eu.dfence.register.orders.api.OrderStatus;
import eu.dfence.register.shared.api.RegisterException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class OrderTest {
    private static final UUID INTENT = UUID.randomUUID();
    private static final UUID INVOICE = UUID.randomUUID();

    enum Act {
        WRITE,
        CONFIRM,
        SETTLE,
        ARCHIVE
    }

    /** Whatever is tried in whatever order, an order only ever moves one station forward, and its lines freeze. */
    @Property
    @Tag("R-09")
    void an_order_walks_its_stations_in_order_and_never_back(@ForAll @Size(max = 12) List<Act> acts) {
        Order order = draft();
        OrderStatus status = OrderStatus.DRAFT;
        for (Act act : acts) {
            List<OrderLineCard> before = card(order).lines();
            OrderStatus expected = expected(status, act);
            try {
                perform(order, act);
                assertThat(expected).as("%s after %s", act, status).isNotNull();
                status = expected;
            } catch (RegisterException refusal) {
                assertThat(expected)
                        .as("%s after %s: %s", act, status, refusal.key())
                        .isNull();
            }
            assertThat(card(order).status()).isEqualTo(status);
            if (act != Act.WRITE || status != OrderStatus.DRAFT)
                assertThat(card(order).lines()).isEqualTo(before);
        }
    }

    private static OrderStatus expected(OrderStatus status, Act act) {
        return switch (act) {
            case WRITE -> status == OrderStatus.DRAFT ? OrderStatus.DRAFT : null;
            case CONFIRM -> status == OrderStatus.DRAFT ? OrderStatus.CONFIRMED : null;
            case SETTLE -> status == OrderStatus.CONFIRMED ? OrderStatus.SETTLED : null;
            case ARCHIVE -> status == OrderStatus.SETTLED ? OrderStatus.ARCHIVED : null;
        };
    }

    private static void perform(Order order, Act act) {
        switch (act) {
            case WRITE -> {
                OrderForm form = form(line("40112", "3"));
                order.write(form, priceList().price(form), NOW);
            }
            case CONFIRM -> order.confirm(UUID.randomUUID(), CLERK, NOW);
            case SETTLE -> order.settle(TODAY);
            case ARCHIVE -> order.archive(threeYears(), NOW);
        }
    }

    @Test
    @org.junit.jupiter.api.Tag("R-09")
    void an_order_without_lines_is_not_confirmed() {
        Order order = emptyDraft();
        assertThatThrownBy(() -> order.confirm(INTENT, CLERK, NOW)).hasMessage("orders.refused.no-lines");
        assertThat(order.draft()).isTrue();
    }

    @Test
    void sums_follow_the_lines_and_vat_is_rounded_once_per_rate() {
        OrderCard card = card(draft());
        assertThat(card.totals().net()).isEqualTo("326.70");
        assertThat(card.totals().rates())
                .extracting(rate -> rate.rate() + " " + rate.base() + " " + rate.vat())
                .containsExactly("25.5 197.10 50.26", "13.5 129.60 17.50");
        assertThat(card.totals().gross()).isEqualTo("394.46");
    }

    @Test
    void rewriting_a_draft_keeps_no_line_of_before() {
        Order order = draft();
        OrderForm shorter = form(line("10355", "1"));
        order.write(shorter, priceList().price(shorter), NOW);
        assertThat(card(order).lines()).extracting(OrderLineCard::productCode).containsExactly("10355");
        assertThat(card(order).totals().net()).isEqualTo("22.80");
    }

    @Test
    void the_same_intent_gets_the_first_result_and_another_is_told_who_was_first() {
        Order order = confirmedOrder(INTENT);
        assertThat(order.confirmedBefore(INTENT).kind()).isEqualTo(ConfirmOutcome.Kind.REPEATED);
        ConfirmOutcome other = order.confirmedBefore(UUID.randomUUID());
        assertThat(other.kind()).isEqualTo(ConfirmOutcome.Kind.ALREADY_CONFIRMED);
        assertThat(other.confirmedBy()).isEqualTo(CLERK).isNotEqualTo(OTHER_CLERK);
        assertThat(other.confirmedAt()).isEqualTo(NOW);
    }

    @Test
    @org.junit.jupiter.api.Tag("R-09")
    void an_archived_order_has_a_hash_and_a_last_day() {
        Order order = archived(draft());
        assertThat(card(order).archiveSha256()).matches("[0-9a-f]{64}");
        assertThat(card(order).retainUntil()).isEqualTo("2029-11-22");
    }

    @Test
    void the_hash_tells_a_changed_quantity() {
        Order one = archived(draftOf(form(line("10245", "1"))));
        Order two = archived(draftOf(form(line("10245", "1.001"))));
        assertThat(card(one).archiveSha256()).isNotEqualTo(card(two).archiveSha256());
    }

    @Test
    void a_reference_too_long_for_the_invoice_is_refused_and_an_empty_one_is_none() {
        Order order = emptyDraft();
        OrderForm blank = new OrderForm(null, 0, null, form().channel(), TODAY, "  ", List.of());
        order.write(blank, List.of(), NOW);
        assertThat(card(order).buyerReference()).isNull();
        OrderForm tooLong = new OrderForm(null, 0, null, form().channel(), TODAY, "x".repeat(71), List.of());
        assertThatThrownBy(() -> order.write(tooLong, List.of(), NOW)).hasMessage("orders.refused.reference");
    }

    @Test
    void what_invoicing_hears_is_what_the_order_says() {
        Order order = confirmedOrder(INTENT);
        OrderConfirmed heard = order.confirmed(OrderFixture.buyer("Katu 1", "fi"), INVOICE);
        assertThat(heard.totals()).isEqualTo(card(order).totals());
        assertThat(heard.lines())
                .extracting(line -> line.net())
                .containsExactly(new BigDecimal("118.80"), new BigDecimal("78.30"), new BigDecimal("129.60"));
        assertThat(heard.confirmedBy()).isEqualTo(CLERK);
        assertThat(heard.invoiceId()).isEqualTo(INVOICE);
        assertThat(heard.customer()).isEqualTo(OrderFixture.CUSTOMER);
    }

    private static Order archived(Order order) {
        order.confirm(INTENT, CLERK, NOW);
        order.settle(TODAY);
        order.archive(threeYears(), NOW);
        return order;
    }

    private static OrderCard card(Order order) {
        return order.card(Map.of());
    }
}
