package eu.dfence.register.orders;

import static eu.dfence.register.shared.api.Roles.CUSTOMER_SERVICE;
import static eu.dfence.register.shared.api.Roles.CUSTOMER_SERVICE_MAINTAIN;
import static eu.dfence.register.shared.api.Roles.INVOICING;
import static eu.dfence.register.shared.api.Roles.PRIVACY_OFFICER;
import static eu.dfence.register.shared.api.Roles.SALES;
import static eu.dfence.register.shared.api.Roles.SALES_MAINTAIN;
import static jakarta.ejb.TransactionAttributeType.SUPPORTS;

import eu.dfence.register.customers.api.BillingDetails;
import eu.dfence.register.customers.api.BillingDirectory;
import eu.dfence.register.orders.api.ConfirmOutcome;
import eu.dfence.register.orders.api.LastOrders;
import eu.dfence.register.orders.api.OrderCard;
import eu.dfence.register.orders.api.OrderDesk;
import eu.dfence.register.orders.api.OrderEntry;
import eu.dfence.register.orders.api.OrderFilter;
import eu.dfence.register.orders.api.OrderForm;
import eu.dfence.register.orders.api.OrderRow;
import eu.dfence.register.orders.api.OrderStatus;
import eu.dfence.register.orders.api.ProductOffer;
import eu.dfence.register.orders.api.SavedDraft;
import eu.dfence.register.privacy.catalogue.api.Discloses;
import eu.dfence.register.privacy.catalogue.api.Page;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.shared.api.Ids;
import eu.dfence.register.shared.api.RegisterException;
import eu.dfence.register.shared.api.RetriedOnConflict;
import eu.dfence.register.staff.api.CurrentStaff;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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
    EntryPages pages;

    @Inject
    Confirmations confirmations;

    @Inject
    BillingDirectory billing;

    @Inject
    CurrentStaff staff;

    @Inject
    Clock clock;

    @Override
    @RolesAllowed({CUSTOMER_SERVICE_MAINTAIN, SALES_MAINTAIN})
    public SavedDraft start(SubjectId customer, OrderForm begun) {
        confirmations.refuseErased(customer, begun.orderer());
        confirmations.refuseRestricted(customer, begun.orderer());
        if (billing.names(List.of(customer)).isEmpty()) throw new RegisterException("customers.unknown");
        UUID id = begun.order() == null ? Ids.next() : begun.order();
        Order order = new Order(id, orders.nextNumber(Year.now(clock)), customer, staff.accountId());
        order.write(begun, prices.current().price(begun), clock.instant());
        orders.add(order);
        orders.writeOpened();
        return order.saved();
    }

    @Override
    @RolesAllowed({CUSTOMER_SERVICE_MAINTAIN, SALES_MAINTAIN})
    @RetriedOnConflict
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public SavedDraft startAgain(SubjectId customer, OrderForm begun) {
        Order order = orders.locked(begun.order());
        order.refuseUnlessOpenedBy(staff.accountId(), customer);
        List<PricedLine> priced = prices.current().price(begun);
        if (order.says(begun, priced)) return order.saved();
        order.refuseUnlessJustOpened();
        return written(order, begun, priced);
    }

    @Override
    @TransactionAttribute(SUPPORTS)
    @RolesAllowed({CUSTOMER_SERVICE_MAINTAIN, SALES_MAINTAIN})
    @Discloses(Purpose.ORDERS)
    public OrderEntry blank(SubjectId customer) {
        return pages.blank(customer);
    }

    @Override
    @TransactionAttribute(SUPPORTS)
    @RolesAllowed({CUSTOMER_SERVICE_MAINTAIN, SALES_MAINTAIN})
    @Discloses(Purpose.ORDERS)
    public OrderEntry entry(UUID id) {
        return pages.of(orders.get(id));
    }

    @Override
    @RolesAllowed({CUSTOMER_SERVICE_MAINTAIN, SALES_MAINTAIN})
    @RetriedOnConflict
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public SavedDraft save(OrderForm form) {
        Order order = orders.locked(form.order());
        order.refuseUnlessDraft();
        List<PricedLine> priced = prices.current().price(form);
        if (order.wroteLast(form, priced)) return order.saved();
        order.refuseUnless(form.version());
        return written(order, form, priced);
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
        if (!order.draft()) return confirmations.before(order, intentKey);
        order.refuseUnless(version);
        BillingDetails buyer = confirmations.buyer(order.customer(), order.orderer());
        return confirmations.confirm(order, buyer, intentKey);
    }

    @Override
    @RolesAllowed({CUSTOMER_SERVICE_MAINTAIN, SALES_MAINTAIN})
    @RetriedOnConflict
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public ConfirmOutcome confirm(OrderForm form, UUID intentKey) {
        Order order = orders.locked(form.order());
        if (!order.draft()) return confirmations.before(order, intentKey);
        order.refuseUnless(form.version());
        BillingDetails buyer = confirmations.buyer(order.customer(), form.orderer());
        order.write(form, prices.current().price(form), clock.instant());
        return confirmations.confirm(order, buyer, intentKey);
    }

    @Override
    @TransactionAttribute(SUPPORTS)
    @RolesAllowed({CUSTOMER_SERVICE, SALES, INVOICING, PRIVACY_OFFICER})
    @Discloses(Purpose.ORDERS)
    public OrderCard order(UUID id) {
        Order order = orders.get(id);
        Map<SubjectId, String> names = billing.names(order.persons());
        if (!names.containsKey(order.customer()))
            order.refuseForgotten(staff.rights().roles());
        return order.card(names);
    }

    @Override
    @TransactionAttribute(SUPPORTS)
    @RolesAllowed({CUSTOMER_SERVICE, SALES, INVOICING, PRIVACY_OFFICER})
    @Discloses(Purpose.ORDERS)
    public List<OrderRow> ordersOf(SubjectId customer, int limit) {
        return lists.of(customer, limit).stream().map(order -> order.row(null)).toList();
    }

    @Override
    @TransactionAttribute(SUPPORTS)
    @RolesAllowed({CUSTOMER_SERVICE, SALES, INVOICING, PRIVACY_OFFICER})
    @Discloses(Purpose.ORDERS)
    public Page<OrderRow> list(OrderFilter filter, String cursor) {
        OrderCursor from = cursor == null ? null : OrderCursor.of(cursor);
        int hits = from == null ? lists.count(filter) : from.hits();
        OrderSlice slice = OrderSlice.of(lists.page(filter, from, PAGE + 1), from, PAGE, hits);
        return slice.page(named(slice.orders()));
    }

    @Override
    @TransactionAttribute(SUPPORTS)
    @RolesAllowed({CUSTOMER_SERVICE_MAINTAIN, SALES_MAINTAIN})
    @Discloses(Purpose.ORDERS)
    public Page<OrderRow> myDrafts() {
        List<OrderRow> drafts = named(lists.drafts(staff.accountId(), MOST_DRAFTS));
        return new Page<>(drafts, drafts.size(), null, null);
    }

    @Override
    @TransactionAttribute(SUPPORTS)
    @RolesAllowed({CUSTOMER_SERVICE, SALES, INVOICING, PRIVACY_OFFICER})
    public int drafts() {
        return lists.count(new OrderFilter(OrderStatus.DRAFT, null));
    }

    @Override
    @TransactionAttribute(SUPPORTS)
    @RolesAllowed({CUSTOMER_SERVICE, SALES, INVOICING, PRIVACY_OFFICER})
    @Discloses(Purpose.ORDERS)
    public LastOrders lastOrders(Collection<SubjectId> customers) {
        return new LastOrders(lists.newest(customers).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> LocalDate.ofInstant(e.getValue(), clock.getZone()))));
    }

    @Override
    @TransactionAttribute(SUPPORTS)
    @RolesAllowed({CUSTOMER_SERVICE, SALES, INVOICING})
    public List<ProductOffer> products() {
        return prices.current().offers();
    }

    private SavedDraft written(Order order, OrderForm form, List<PricedLine> priced) {
        order.write(form, priced, clock.instant());
        orders.write();
        return order.saved();
    }

    private List<OrderRow> named(List<ListedOrder> found) {
        Map<SubjectId, String> names =
                billing.names(found.stream().map(ListedOrder::customer).collect(Collectors.toSet()));
        return found.stream()
                .map(order -> order.row(names.get(order.customer())))
                .toList();
    }
}
