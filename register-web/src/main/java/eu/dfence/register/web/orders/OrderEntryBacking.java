package eu.dfence.register.web.orders;

import eu.dfence.register.invoicing.api.CustomerInvoices;
import eu.dfence.register.invoicing.api.InvoiceDesk;
import eu.dfence.register.orders.api.Channel;
import eu.dfence.register.orders.api.OrderDesk;
import eu.dfence.register.orders.api.OrderEntry;
import eu.dfence.register.orders.api.SavedDraft;
import eu.dfence.register.orders.api.VatBreakdown;
import eu.dfence.register.shared.api.Ids;
import eu.dfence.register.shared.api.RegisterException;
import eu.dfence.register.web.shell.DayConverter;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Order entry as it is opened. What is written then goes to {@link DraftServlet} and {@link ConfirmServlet}. */
@Named("orderEntry")
@RequestScoped
public class OrderEntryBacking {
    private static final VatBreakdown NOTHING = new VatBreakdown(
            List.of(), BigDecimal.ZERO.setScale(2), BigDecimal.ZERO.setScale(2), BigDecimal.ZERO.setScale(2));

    @EJB
    OrderDesk desk;

    @EJB
    InvoiceDesk invoices;

    @Inject
    HttpServletRequest request;

    private OrderEntry entry;
    private CustomerInvoices balance;

    public OrderEntry getEntry() {
        if (entry == null) {
            TypedOrder asked = new TypedOrder(request);
            if (asked.order() == null && asked.customer() == null) throw new RegisterException("orders.unknown");
            entry = asked.order() == null ? desk.blank(asked.customer()) : desk.entry(asked.order());
        }
        return entry;
    }

    /** As it is typed, the same in both languages. */
    public String getDelivery() {
        return new DayConverter().getAsString(null, null, getEntry().plannedDeliveryOn());
    }

    /** Null until the draft has been saved once. */
    public SavedDraft getSaved() {
        return getEntry().draft();
    }

    public CustomerInvoices getBalance() {
        if (balance == null) balance = invoices.invoicesOf(getEntry().customer().id(), 0);
        return balance;
    }

    /** Euros that may still be invoiced, or null when the customer has no limit. */
    public BigDecimal getCreditLeft() {
        BigDecimal limit = getEntry().customer().creditLimit();
        return limit == null ? null : limit.subtract(getBalance().open());
    }

    /** The rows and a blank one. */
    public List<EntryRow> getRows() {
        int lines = getLineCount();
        EntryRow blank = new EntryRow(lines + 1, TypedLine.blank(), null);
        if (lines == 0) return List.of(blank);
        Stream<EntryRow> rows =
                getSaved().lines().stream().map(line -> new EntryRow(line.position(), TypedLine.of(line), line));
        return Stream.concat(rows, Stream.of(blank)).toList();
    }

    public int getLineCount() {
        return getSaved() == null ? 0 : getSaved().lines().size();
    }

    public VatBreakdown getTotals() {
        return getSaved() == null ? NOTHING : getSaved().totals();
    }

    /** A new one for each form shown: the same form sent twice means the same thing once. */
    public UUID getIntent() {
        return Ids.next();
    }

    /** The id of the order that this form opens, should it open one. */
    public UUID getOpening() {
        return Ids.next();
    }

    /** Who may order for the organisation; empty for a person. */
    public List<OrdererChoice> getOrderers() {
        return getEntry().representatives().entrySet().stream()
                .map(person -> new OrdererChoice(
                        person.getKey(),
                        person.getValue(),
                        person.getKey().equals(getEntry().orderer())))
                .toList();
    }

    public Channel[] getChannels() {
        return Channel.values();
    }
}
