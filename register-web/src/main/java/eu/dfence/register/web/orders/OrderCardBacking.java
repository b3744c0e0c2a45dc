package eu.dfence.register.web.orders;

import eu.dfence.register.invoicing.api.InvoiceDesk;
import eu.dfence.register.invoicing.api.OrderInvoice;
import eu.dfence.register.orders.api.OrderCard;
import eu.dfence.register.orders.api.OrderDesk;
import eu.dfence.register.orders.api.OrderStatus;
import eu.dfence.register.shared.api.RegisterException;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import java.util.stream.Stream;

/** One order: its state, lines and VAT, and the way to its customer and its invoice. */
@Named("orderCard")
@RequestScoped
public class OrderCardBacking {
    @EJB
    OrderDesk desk;

    @EJB
    InvoiceDesk invoices;

    @Inject
    HttpServletRequest request;

    private OrderCard card;
    private OrderInvoice invoice;

    public OrderCard getCard() {
        if (card == null) card = desk.order(id());
        return card;
    }

    /** Null while the order is a draft. */
    public OrderInvoice getInvoice() {
        if (invoice == null && !isDraft()) invoice = invoices.ofOrder(getCard().id());
        return invoice;
    }

    public boolean isDraft() {
        return getCard().status() == OrderStatus.DRAFT;
    }

    public OrderStep[] getSteps() {
        return Stream.of(OrderStatus.values())
                .map(status -> OrderStep.of(status, getCard()))
                .toArray(OrderStep[]::new);
    }

    private UUID id() {
        UUID id = new TypedOrder(request).id("id");
        if (id == null) throw new RegisterException("orders.unknown");
        return id;
    }
}
