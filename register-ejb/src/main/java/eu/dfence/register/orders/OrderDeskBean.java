package eu.dfence.register.orders;

import static eu.dfence.register.shared.api.Roles.CUSTOMER_SERVICE;
import static eu.dfence.register.shared.api.Roles.CUSTOMER_SERVICE_MAINTAIN;
import static eu.dfence.register.shared.api.Roles.INVOICING;
import static eu.dfence.register.shared.api.Roles.PRIVACY_OFFICER;
import static eu.dfence.register.shared.api.Roles.SALES;
import static eu.dfence.register.shared.api.Roles.SALES_MAINTAIN;

import eu.dfence.register.customers.api.BillingDetails;
import eu.dfence.register.customers.api.BillingDirectory;
import eu.dfence.register.orders.api.Channel;
import eu.dfence.register.orders.api.ConfirmOutcome;
import eu.dfence.register.orders.api.LastOrders;
import eu.dfence.register.orders.api.OrderCard;
import eu.dfence.register.orders.api.OrderConfirmed;
import eu.dfence.register.orders.api.OrderDesk;
import eu.dfence.register.orders.api.OrderEntry;
import eu.dfence.register.orders.api.OrderFilter;
import eu.dfence.register.orders.api.OrderForm;
import eu.dfence.register.orders.api.OrderRow;
import eu.dfence.register.orders.api.ProductOffer;
import eu.dfence.register.orders.api.SavedDraft;
import eu.dfence.register.privacy.access.api.Prohibition;
import eu.dfence.register.privacy.access.api.Prohibitions;
import eu.dfence.register.privacy.catalogue.api.Discloses;
import eu.dfence.register.privacy.catalogue.api.Page;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.shared.api.Ids;
import eu.dfence.register.shared.api.RegisterException;
import eu.dfence.register.shared.api.RetriedOnConflict;
import eu.dfence.register.staff.api.CurrentStaff;
import eu.dfence.register.staff.api.Rights;
import eu.dfence.register.staff.api.StaffRights;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@Stateless
public class OrderDeskBean implements OrderDesk {
    private static final int PAGE = 25;
    private static final int MOST_DRAFTS = 20;

    @Inject
    Orders orders;

    @Inject
    OrderLists lists;

    @Inject
    PriceLists prices;

    @Inject
    BillingDirectory billing;

    @Inject
    Prohibitions prohibitions;

    @Inject
    CurrentStaff staff;

    @Inject
    StaffRights accounts;

    @Inject
    Clock clock;

    @Inject
    Event<OrderConfirmed> confirmed;

    @Override
    @RolesAllowed({CUSTOMER_SERVICE_MAINTAIN, SALES_MAINTAIN})
    public SavedDraft start(SubjectId customer, Channel channel, SubjectId orderer) {
        refuseRestricted(orderer == null ? Set.of(customer) : Set.of(customer, orderer));
        billing.billingDetails(customer);
        UUID id = Ids.next();
        Order order = new Order(id, orders.nextNumber(Year.now(clock)), customer, staff.accountId());
        order.write(
                new OrderForm(id, 0, orderer, channel, LocalDate.now(clock), null, List.of()),
                List.of(),
                clock.instant());
        orders.add(order);
        orders.write();
        return order.saved();
    }

    @Override
    @RolesAllowed({CUSTOMER_SERVICE_MAINTAIN, SALES_MAINTAIN})
    @Discloses(Purpose.ORDERS)
    public OrderEntry blank(SubjectId customer) {
        BillingDetails buyer = billing.billingDetails(customer);
        return new OrderEntry(
                buyer,
                null,
                representatives(buyer),
                Channel.SHOP,
                LocalDate.now(clock),
                null,
                null,
                prohibitions.inForce(customer),
                prohibitions.restricted(customer));
    }

    @Override
    @RolesAllowed({CUSTOMER_SERVICE_MAINTAIN, SALES_MAINTAIN})
    @Discloses(Purpose.ORDERS)
    public OrderEntry entry(UUID id) {
        Order order = orders.get(id);
        order.refuseUnlessDraft();
        Set<SubjectId> persons = order.persons();
        List<Prohibition> forbidden = prohibitions.inForce(persons).values().stream()
                .flatMap(List::stream)
                .toList();
        BillingDetails customer = billing.billingDetails(order.customer());
        Map<SubjectId, String> representatives = representatives(customer);
        if (order.orderer() != null && !representatives.containsKey(order.orderer())) {
            representatives.putAll(billing.names(Set.of(order.orderer())));
        }
        return order.entry(
                customer,
                representatives,
                forbidden,
                !prohibitions.restricted(persons).isEmpty());
    }

    @Override
    @RolesAllowed({CUSTOMER_SERVICE_MAINTAIN, SALES_MAINTAIN})
    public SavedDraft save(OrderForm form) {
        Order order = orders.locked(form.order());
        order.refuseUnless(form.version());
        order.write(form, prices.current().price(form), clock.instant());
        orders.write();
        return order.saved();
    }

    @Override
    @RolesAllowed({CUSTOMER_SERVICE_MAINTAIN, SALES_MAINTAIN})
    public void discard(UUID id, int version) {
        Order order = orders.locked(id);
        order.refuseUnlessDraft();
        order.refuseUnless(version);
        orders.remove(order);
    }

    @Override
    @RolesAllowed({CUSTOMER_SERVICE_MAINTAIN, SALES_MAINTAIN})
    @RetriedOnConflict
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public ConfirmOutcome confirm(UUID id, int version, UUID intentKey) {
        Order order = orders.locked(id);
        if (!order.draft()) return told(order.confirmedBefore(intentKey));
        order.refuseUnless(version);
        return confirm(order, intentKey);
    }

    @Override
    @RolesAllowed({CUSTOMER_SERVICE_MAINTAIN, SALES_MAINTAIN})
    @RetriedOnConflict
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public ConfirmOutcome confirm(OrderForm form, UUID intentKey) {
        Order order = orders.locked(form.order());
        if (!order.draft()) return told(order.confirmedBefore(intentKey));
        order.refuseUnless(form.version());
        order.write(form, prices.current().price(form), clock.instant());
        return confirm(order, intentKey);
    }

    private ConfirmOutcome confirm(Order order, UUID intentKey) {
        if (orders.intentUsed(intentKey)) throw new RegisterException("orders.refused.intent");
        BillingDetails customer = billing.billingDetails(order.customer());
        refuseRestricted(order.persons());
        refuseWithoutAddress(customer);
        order.describe(code -> prices.current().name(code, customer.language()));
        ConfirmOutcome outcome = order.confirm(intentKey, staff.accountId(), clock.instant());
        confirmed.fire(order.confirmed());
        return outcome;
    }

    private ConfirmOutcome told(ConfirmOutcome outcome) {
        return outcome.kind() == ConfirmOutcome.Kind.REPEATED
                ? outcome
                : outcome.by(accounts.of(outcome.confirmedBy())
                        .map(Rights::displayName)
                        .orElse(null));
    }

    @Override
    @RolesAllowed({CUSTOMER_SERVICE, SALES, INVOICING, PRIVACY_OFFICER})
    @Discloses(Purpose.ORDERS)
    public OrderCard order(UUID id) {
        Order order = orders.get(id);
        return order.card(billing.names(order.persons()));
    }

    @Override
    @RolesAllowed({CUSTOMER_SERVICE, SALES, INVOICING, PRIVACY_OFFICER})
    @Discloses(Purpose.ORDERS)
    public List<OrderRow> ordersOf(SubjectId customer, int limit) {
        return lists.of(customer, limit).stream().map(order -> order.row(null)).toList();
    }

    @Override
    @RolesAllowed({CUSTOMER_SERVICE, SALES, INVOICING, PRIVACY_OFFICER})
    @Discloses(Purpose.ORDERS)
    public Page<OrderRow> list(OrderFilter filter, String cursor) {
        OrderCursor from = cursor == null ? null : OrderCursor.of(cursor);
        OrderSlice slice = OrderSlice.of(lists.page(filter, from, PAGE + 1), from, PAGE);
        return slice.page(named(slice.orders()), lists.count(filter));
    }

    @Override
    @RolesAllowed({CUSTOMER_SERVICE_MAINTAIN, SALES_MAINTAIN})
    @Discloses(Purpose.ORDERS)
    public Page<OrderRow> myDrafts() {
        List<OrderRow> drafts = named(lists.drafts(staff.accountId(), MOST_DRAFTS));
        return new Page<>(drafts, drafts.size(), null, null);
    }

    @Override
    @RolesAllowed({CUSTOMER_SERVICE, SALES, INVOICING, PRIVACY_OFFICER})
    @Discloses(Purpose.ORDERS)
    public LastOrders lastOrders(Collection<SubjectId> customers) {
        return new LastOrders(lists.newest(customers).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> LocalDate.ofInstant(e.getValue(), clock.getZone()))));
    }

    @Override
    @RolesAllowed({CUSTOMER_SERVICE, SALES, INVOICING})
    public List<ProductOffer> products() {
        return prices.current().offers();
    }

    @Override
    @RolesAllowed({CUSTOMER_SERVICE, SALES, INVOICING})
    public List<ProductOffer> products(String typed, int limit) {
        return prices.current().matching(typed, limit);
    }

    private Map<SubjectId, String> representatives(BillingDetails customer) {
        return customer.organisation()
                ? billing.representatives(customer.id(), LocalDate.now(clock))
                : new LinkedHashMap<>();
    }

    private List<OrderRow> named(List<ListedOrder> found) {
        Map<SubjectId, String> names =
                billing.names(found.stream().map(ListedOrder::customer).collect(Collectors.toSet()));
        return found.stream()
                .map(order -> order.row(names.get(order.customer())))
                .toList();
    }

    /** GDPR Art. 18(2): restricted data is stored, and used for nothing ordinary. */
    private void refuseRestricted(Set<SubjectId> persons) {
        if (!prohibitions.restricted(persons).isEmpty()) throw new RegisterException("orders.refused.restricted");
    }

    /** AVL 209 e §: an invoice names the buyer's address. */
    private static void refuseWithoutAddress(BillingDetails customer) {
        if (customer.street() == null || customer.postalCode() == null || customer.city() == null) {
            throw new RegisterException("orders.refused.no-address", customer.number());
        }
    }
}
