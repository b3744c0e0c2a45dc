package eu.dfence.register.orders;

import static eu.dfence.register.orders.OrderFixture.CLERK;
import static eu.dfence.register.orders.OrderFixture.CLOCK;
import static eu.dfence.register.orders.OrderFixture.CUSTOMER;
import static eu.dfence.register.orders.OrderFixture.NOW;
import static eu.dfence.register.orders.OrderFixture.OTHER_CLERK;
import static eu.dfence.register.orders.OrderFixture.TODAY;
import static eu.dfence.register.orders.OrderFixture.buyer;
import static eu.dfence.register.orders.OrderFixture.line;
import static eu.dfence.register.orders.OrderFixture.priceList;
import static eu.dfence.register.orders.OrderFixture.threeYears;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.dfence.register.FiredEvents;
import eu.dfence.register.customers.api.BillingDetails;
import eu.dfence.register.customers.api.BillingDirectory;
import eu.dfence.register.orders.api.Channel;
import eu.dfence.register.orders.api.ConfirmOutcome;
import eu.dfence.register.orders.api.OrderConfirmed;
import eu.dfence.register.orders.api.OrderEntry;
import eu.dfence.register.orders.api.OrderForm;
import eu.dfence.register.orders.api.OrderStatus;
import eu.dfence.register.orders.api.SavedDraft;
import eu.dfence.register.privacy.access.api.Prohibition;
import eu.dfence.register.privacy.access.api.Prohibitions;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.shared.api.RegisterException;
import eu.dfence.register.staff.api.Rights;
import eu.dfence.register.staff.api.StaffRights;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class OrderDeskTest {
    private static final UUID INTENT = UUID.randomUUID();

    private final Map<UUID, Order> kept = new HashMap<>();
    private final FiredEvents<OrderConfirmed> announced = new FiredEvents<>();
    private BillingDetails buyer = buyer("Katu 1", "fi");
    private Set<SubjectId> restricted = Set.of();
    private UUID actor = CLERK;
    private String taken;
    private final OrderDeskBean desk = desk();

    @Test
    @Tag("R-09")
    void a_confirmed_order_is_announced_once_with_its_lines() {
        UUID id = draft();
        ConfirmOutcome outcome = desk.confirm(id, 0, INTENT);
        assertThat(outcome.kind()).isEqualTo(ConfirmOutcome.Kind.CONFIRMED);
        assertThat(announced.events()).singleElement().satisfies(event -> {
            assertThat(event.orderId()).isEqualTo(id);
            assertThat(event.invoiceId()).isEqualTo(outcome.invoice());
            assertThat(event.lines()).hasSize(2);
        });
    }

    @Test
    void a_second_arrival_with_the_same_intent_gets_the_first_result_and_announces_nothing() {
        UUID id = draft();
        ConfirmOutcome first = desk.confirm(id, 0, INTENT);
        ConfirmOutcome second = desk.confirm(id, 0, INTENT);
        assertThat(second.kind()).isEqualTo(ConfirmOutcome.Kind.REPEATED);
        assertThat(second.confirmedAt()).isEqualTo(first.confirmedAt());
        assertThat(second.invoice()).isNull();
        assertThat(announced.events()).hasSize(1);
    }

    @Test
    void the_second_clerk_is_told_who_confirmed_and_when() {
        UUID id = draft();
        desk.confirm(id, 0, INTENT);
        actor = OTHER_CLERK;
        ConfirmOutcome told = desk.confirm(id, 0, UUID.randomUUID());
        assertThat(told.kind()).isEqualTo(ConfirmOutcome.Kind.ALREADY_CONFIRMED);
        assertThat(told.confirmedBy()).isEqualTo(CLERK);
        assertThat(told.confirmedAt()).isEqualTo(NOW);
        assertThat(told.clerk()).isEqualTo("Testaaja");
        assertThat(announced.events()).hasSize(1);
    }

    @Test
    void one_intent_confirms_one_order() {
        UUID id = draft();
        taken = "confirm_key";
        assertThatThrownBy(() -> desk.confirm(id, 0, INTENT)).hasMessage("orders.refused.intent");
        assertThat(announced.events()).isEmpty();
    }

    @Test
    void an_order_without_lines_is_refused() {
        refused(desk.start(CUSTOMER, OrderFixture.begun(Channel.SHOP, null)).order(), 0, "orders.refused.no-lines");
    }

    @Test
    @Tag("R-09")
    void what_the_clerk_sees_is_what_is_confirmed() {
        UUID id = draft();
        desk.confirm(form(id, 0, line("10310", "1")), INTENT);
        assertThat(announced.events().get(0).lines())
                .extracting(line -> line.productCode())
                .containsExactly("10310");
        ConfirmOutcome again = desk.confirm(form(id, 0, line("10310", "9")), INTENT);
        assertThat(again.kind()).isEqualTo(ConfirmOutcome.Kind.REPEATED);
        assertThat(desk.order(id).lines().get(0).quantity()).isEqualByComparingTo("1");
    }

    @Test
    void a_form_written_over_an_older_version_confirms_nothing() {
        UUID id = draft();
        assertThatThrownBy(() -> desk.confirm(form(id, 7), INTENT)).hasMessage("orders.refused.changed");
        assertThat(announced.events()).isEmpty();
    }

    @Test
    @Tag("R-09")
    void a_restricted_customer_gets_no_order_and_no_confirmation() {
        UUID id = draft();
        restricted = Set.of(CUSTOMER);
        refused(id, 0, "orders.refused.restricted");
        assertThatThrownBy(() -> desk.start(CUSTOMER, OrderFixture.begun(Channel.SHOP, null)))
                .hasMessage("orders.refused.restricted");
    }

    @Test
    void a_restricted_orderer_stops_the_order_of_the_organisation() {
        SubjectId orderer = OrderFixture.ORDERER;
        UUID id =
                desk.start(CUSTOMER, OrderFixture.begun(Channel.SHOP, orderer)).order();
        desk.save(new OrderForm(id, 0, orderer, Channel.SHOP, TODAY, null, List.of(line("10245", "1"))));
        restricted = Set.of(orderer);
        refused(id, 0, "orders.refused.restricted");
    }

    @Test
    @Tag("R-31")
    void a_customer_without_an_address_gets_no_invoice() {
        UUID id = draft();
        buyer = buyer(null, "fi");
        refused(id, 0, "orders.refused.no-address");
    }

    @Test
    void an_older_version_than_the_drafts_own_is_refused() {
        refused(draft(), 7, "orders.refused.changed");
        UUID id = draft();
        assertThatThrownBy(() -> desk.save(form(id, 7))).hasMessage("orders.refused.changed");
        assertThatThrownBy(() -> desk.discard(id, 7)).hasMessage("orders.refused.changed");
    }

    /** No database counts versions here: the draft's stays 0, and the form that wrote last named the one before. */
    @Test
    void the_form_that_wrote_last_gets_the_draft_when_it_comes_once_more() {
        UUID id = draft();
        assertThat(desk.save(form(id, -1))).isEqualTo(desk.entry(id).draft());
        assertThatThrownBy(() -> desk.save(form(id, -1, line("10310", "1")))).hasMessage("orders.refused.changed");
    }

    @Test
    void a_form_that_has_opened_an_order_goes_on_with_it_and_with_nobody_elses() {
        OrderForm begun = form(UUID.randomUUID(), 0, line("10310", "2"));
        assertThat(desk.start(CUSTOMER, begun).order()).isEqualTo(begun.order());
        taken = "public_id";
        assertThatThrownBy(() -> desk.start(CUSTOMER, begun)).hasMessage("orders.refused.opened");
        taken = null;
        assertThat(desk.startAgain(CUSTOMER, begun).lines()).hasSize(1);
        assertThat(desk.startAgain(CUSTOMER, form(begun.order(), 0)).lines()).hasSize(2);
        assertThatThrownBy(() -> desk.startAgain(OrderFixture.ORDERER, begun)).hasMessage("orders.unknown");
        actor = OTHER_CLERK;
        assertThatThrownBy(() -> desk.startAgain(CUSTOMER, begun)).hasMessage("orders.unknown");
    }

    @Test
    void a_confirmed_order_is_neither_rewritten_nor_thrown_away() {
        UUID id = draft();
        desk.confirm(id, 0, INTENT);
        assertThatThrownBy(() -> desk.save(form(id, 0))).hasMessage("orders.refused.not-draft");
        assertThatThrownBy(() -> desk.save(form(id, 7))).hasMessage("orders.refused.not-draft");
        assertThatThrownBy(() -> desk.discard(id, 0)).hasMessage("orders.refused.not-draft");
        assertThatThrownBy(() -> desk.entry(id)).hasMessage("orders.refused.not-draft");
    }

    @Test
    void what_was_bought_is_named_in_the_buyers_language() {
        UUID id = draft();
        buyer = buyer("Katu 1", "en");
        desk.confirm(id, 0, INTENT);
        assertThat(announced.events().get(0).lines())
                .extracting(line -> line.description())
                .containsExactly("Glove, nitrile", "Filter coffee");
    }

    @Test
    void a_draft_is_opened_with_what_was_typed_first_or_not_at_all() {
        SavedDraft opened = desk.start(CUSTOMER, form(null, 0, line("10310", "2")));
        assertThat(opened.lines()).hasSize(1);
        assertThat(desk.order(opened.order()).lines()).hasSize(1);
        int before = kept.size();
        assertThatThrownBy(() -> desk.start(CUSTOMER, form(null, 0, line("10310", "-1"))))
                .isInstanceOf(RegisterException.class);
        assertThat(kept).hasSize(before);
    }

    @Test
    void a_saved_draft_says_what_it_has_become() {
        UUID id = desk.start(CUSTOMER, OrderFixture.begun(Channel.WEB, null)).order();
        SavedDraft saved = desk.save(form(id, 0));
        assertThat(saved.totals().gross()).isEqualTo("30.85");
        assertThat(saved.savedAt()).isEqualTo(NOW);
        assertThat(saved.number()).isEqualTo("2026-1001");
    }

    @Test
    @Tag("R-33")
    void the_entry_page_names_everybody_it_shows() {
        OrderEntry blank = desk.blank(CUSTOMER);
        assertThat(blank.representatives()).containsEntry(OrderFixture.ORDERER, "Mäkinen, Anna");
        assertThat(blank.subjectsShown()).containsExactlyInAnyOrder(CUSTOMER, OrderFixture.ORDERER);
        assertThat(blank.plannedDeliveryOn()).isEqualTo(TODAY);
        assertThat(desk.entry(draft()).draft().lines()).hasSize(2);
    }

    @Test
    @Tag("R-09")
    void a_settled_order_is_archived_in_the_same_step() {
        UUID id = draft();
        desk.confirm(id, 0, INTENT);
        settlement().settle(id, TODAY.plusDays(9));
        assertThat(desk.order(id).status()).isEqualTo(OrderStatus.ARCHIVED);
        assertThat(desk.order(id).settledOn()).isEqualTo(TODAY.plusDays(9));
        assertThat(desk.order(id).retainUntil()).isEqualTo(TODAY.plusYears(3));
        assertThatThrownBy(() -> settlement().settle(id, TODAY)).hasMessage("orders.refused.not-confirmed");
    }

    private void refused(UUID id, int version, String key) {
        assertThatThrownBy(() -> desk.confirm(id, version, INTENT))
                .isInstanceOf(RegisterException.class)
                .hasMessage(key);
        assertThat(announced.events()).isEmpty();
        assertThat(kept.get(id).draft()).isTrue();
    }

    private UUID draft() {
        UUID id = desk.start(CUSTOMER, OrderFixture.begun(Channel.SHOP, null)).order();
        desk.save(form(id, 0));
        return id;
    }

    private static OrderForm form(UUID id, int version) {
        return form(id, version, line("10245", "2"), line("40112", "1", null, "2"));
    }

    private static OrderForm form(UUID id, int version, OrderForm.Line... lines) {
        return new OrderForm(id, version, null, Channel.SHOP, TODAY, null, List.of(lines));
    }

    private OrderSettlementBean settlement() {
        OrderSettlementBean settlement = new OrderSettlementBean();
        settlement.orders = desk.orders;
        settlement.law = new RetentionLaw() {
            @Override
            List<RetentionYears> read() {
                return List.of(threeYears());
            }
        };
        settlement.law.clock = CLOCK;
        settlement.clock = CLOCK;
        return settlement;
    }

    private OrderDeskBean desk() {
        OrderDeskBean bean = new OrderDeskBean();
        bean.orders = new KeptOrders();
        bean.prices = new PriceLists() {
            @Override
            PriceList current() {
                return priceList();
            }
        };
        bean.billing = new OneBuyer();
        bean.staff = () -> rights(actor);
        bean.clock = CLOCK;
        bean.pages = pages();
        bean.confirmations = confirmations(bean);
        return bean;
    }

    private EntryPages pages() {
        EntryPages pages = new EntryPages();
        pages.billing = new OneBuyer();
        pages.prohibitions = new Restricted();
        pages.clock = CLOCK;
        return pages;
    }

    private Confirmations confirmations(OrderDeskBean bean) {
        Confirmations confirmations = new Confirmations();
        confirmations.orders = bean.orders;
        confirmations.prices = bean.prices;
        confirmations.billing = bean.billing;
        confirmations.prohibitions = new Restricted();
        confirmations.erased = subjects -> {};
        confirmations.staff = bean.staff;
        confirmations.accounts = new StaffRights() {
            @Override
            public Optional<Rights> of(UUID account) {
                return Optional.of(rights(account));
            }

            @Override
            public Optional<Rights> of(UUID account, UUID session) {
                return of(account);
            }
        };
        confirmations.clock = CLOCK;
        confirmations.confirmed = announced;
        return confirmations;
    }

    private static Rights rights(UUID account) {
        return new Rights(
                account, "Testaaja", null, UUID.randomUUID(), "Esimerkki Oy", "fi", Set.of(), TODAY, Set.of(), 0);
    }

    private final class KeptOrders extends Orders {
        @Override
        void add(Order order) {
            kept.put(order.saved().order(), order);
        }

        @Override
        void remove(Order order) {
            kept.remove(order.saved().order());
        }

        @Override
        void write() {
            if (taken != null)
                throw new PersistenceException(
                        new SQLException("Duplicate entry for key '" + taken + "'", "23000", 1062));
        }

        @Override
        String nextNumber(Year year) {
            return year + "-" + (1001 + kept.size());
        }

        @Override
        Order get(UUID id) {
            return kept.get(id);
        }

        @Override
        Optional<Order> lockedIfKnown(UUID id) {
            return Optional.ofNullable(kept.get(id));
        }
    }

    private final class OneBuyer implements BillingDirectory {
        @Override
        public BillingDetails billingDetails(SubjectId customer) {
            return buyer;
        }

        @Override
        public Optional<BillingDetails> known(SubjectId customer) {
            return Optional.of(buyer);
        }

        @Override
        public Map<SubjectId, String> names(Collection<SubjectId> subjects) {
            return Map.of(CUSTOMER, buyer.name());
        }

        @Override
        public Map<SubjectId, String> representatives(SubjectId organisation, LocalDate day) {
            return new HashMap<>(Map.of(OrderFixture.ORDERER, "Mäkinen, Anna"));
        }
    }

    private final class Restricted implements Prohibitions {
        @Override
        public List<Prohibition> inForce(SubjectId subject) {
            return List.of();
        }

        @Override
        public Map<SubjectId, List<Prohibition>> inForce(Collection<SubjectId> subjects) {
            return Map.of();
        }

        @Override
        public Set<SubjectId> restricted(Collection<SubjectId> subjects) {
            List<SubjectId> both = new ArrayList<>(subjects);
            both.retainAll(restricted);
            return Set.copyOf(both);
        }
    }
}
