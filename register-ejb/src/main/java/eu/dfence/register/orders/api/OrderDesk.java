package eu.dfence.register.orders.api;

import eu.dfence.register.privacy.catalogue.api.Page;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Managing, handling and looking up orders. */
public interface OrderDesk {
    /** Refusal of an opening whose id an order has already: {@link #startAgain} is the way on. */
    String OPENED_BEFORE = "orders.refused.opened";

    /**
     * Opens a draft and writes what the clerk has begun it with, both or neither.
     *
     * @param begun its order is the id the draft gets, null for one of the register's choice; its version says nothing yet
     * @throws eu.dfence.register.shared.api.RegisterException {@code customers.unknown}, {@code orders.refused.restricted},
     *     {@link #OPENED_BEFORE}, and what {@link #save} refuses
     */
    SavedDraft start(SubjectId customer, OrderForm begun);

    /**
     * Goes on with the draft that the same clerk has opened by the same form, for whom the answer was lost.
     *
     * @throws eu.dfence.register.shared.api.RegisterException {@code orders.unknown} when it is another customer's or clerk's,
     *     and what {@link #save} refuses
     */
    SavedDraft startAgain(SubjectId customer, OrderForm begun);

    /** What the entry page shows before anything is written: the customer, and today as the delivery date. */
    OrderEntry blank(SubjectId customer);

    /** @throws eu.dfence.register.shared.api.RegisterException {@code orders.unknown}, {@code orders.refused.not-draft} */
    OrderEntry entry(UUID order);

    /**
     * Keeps what was written. Each line's VAT rate is that of its product on the planned delivery date. The form that wrote
     * last gets the draft as it is when it comes once more: its answer was lost.
     *
     * @throws eu.dfence.register.shared.api.RegisterException {@code orders.refused.changed}, {@code .not-draft},
     *     {@code .product}, {@code .quantity}, {@code .price}, {@code .discount}, {@code .vat-unknown}, and
     *     {@code erasure.refused.erased}
     */
    SavedDraft save(OrderForm form);

    /** Throws an unconfirmed draft away. */
    void discard(UUID order, int version);

    /**
     * Confirms the order; its invoice is issued in the same transaction, or neither.
     *
     * @param intentKey made once for each form shown: a second arrival with the same key gets the first one's result
     * @throws eu.dfence.register.shared.api.RegisterException {@code orders.refused.no-lines}, {@code .restricted},
     *     {@code .no-address}, {@code .changed}, {@code .intent}
     */
    ConfirmOutcome confirm(UUID order, int version, UUID intentKey);

    /**
     * Keeps what was written and confirms exactly that, in one transaction.
     *
     * @throws eu.dfence.register.shared.api.RegisterException what {@link #save} and the other confirmation refuse
     */
    ConfirmOutcome confirm(OrderForm form, UUID intentKey);

    /** @throws eu.dfence.register.shared.api.RegisterException {@code orders.unknown} */
    OrderCard order(UUID order);

    /** Newest first. */
    List<OrderRow> ordersOf(SubjectId customer, int limit);

    /**
     * Newest first, one page. Hits are counted for the first page; its cursors carry them on.
     *
     * @param cursor from the page before, or null for the first
     */
    Page<OrderRow> list(OrderFilter filter, String cursor);

    /** The signed-in clerk's own drafts, newest first. */
    Page<OrderRow> myDrafts();

    /** How many orders wait to be confirmed, counted no further than {@link Page#COUNT_CAP} + 1. */
    int drafts();

    /** For a list of customers, in one statement. */
    LastOrders lastOrders(Collection<SubjectId> customers);

    /** The price list, by code. */
    List<ProductOffer> products();
}
