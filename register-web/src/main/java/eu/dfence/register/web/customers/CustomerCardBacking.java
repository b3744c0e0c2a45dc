package eu.dfence.register.web.customers;

import eu.dfence.register.customers.api.CustomerCard;
import eu.dfence.register.customers.api.CustomerDesk;
import eu.dfence.register.customers.api.NoteKind;
import eu.dfence.register.customers.api.TimelineEntry;
import eu.dfence.register.invoicing.api.CustomerInvoices;
import eu.dfence.register.invoicing.api.InvoiceDesk;
import eu.dfence.register.orders.api.OrderDesk;
import eu.dfence.register.orders.api.OrderRow;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** One customer with orders, invoices and the timeline, and a line to write on it. */
@Named("customerCard")
@RequestScoped
public class CustomerCardBacking {
    private static final int FEW = 5;
    private static final int MANY = 100;

    @EJB
    CustomerDesk desk;

    @EJB
    OrderDesk orders;

    @EJB
    InvoiceDesk invoices;

    @Inject
    CustomerPlaces places;

    @Inject
    HttpServletRequest request;

    private CustomerCard card;
    private CustomerInvoices bills;
    private List<OrderRow> bought;
    private NoteKind noteKind = NoteKind.NOTE;
    private String note;

    public CustomerCard getCard() {
        if (card == null) {
            card = desk.card(AskedCustomer.required(request));
        }
        return card;
    }

    public CustomerInvoices getInvoices() {
        if (bills == null) {
            bills = invoices.invoicesOf(getCard().id(), isAll() ? MANY : FEW);
        }
        return bills;
    }

    public List<OrderRow> getOrders() {
        if (bought == null) {
            bought = orders.ordersOf(getCard().id(), isAll() ? MANY : FEW + 1);
        }
        return isAll() ? bought : bought.subList(0, Math.min(FEW, bought.size()));
    }

    public boolean isMoreOrders() {
        return getOrders().size() < bought.size();
    }

    public boolean isAll() {
        return "all".equals(request.getParameter("rows"));
    }

    /** Which entries of the timeline are shown: all, contacts or changes. */
    public String getShown() {
        String asked = request.getParameter("show");
        return "contacts".equals(asked) || "changes".equals(asked) ? asked : "all";
    }

    public List<TimelineEntry> getTimeline() {
        String shown = getShown();
        return getCard().timeline().stream()
                .filter(entry -> shown.equals("all") || entry.kind().change() == shown.equals("changes"))
                .toList();
    }

    /** Back to where the list was left. */
    public String getListQuery() {
        return places.lastQuery();
    }

    public NoteKind[] getNoteKinds() {
        return NoteKind.values();
    }

    public String write() {
        desk.addNote(AskedCustomer.required(request), noteKind, note);
        return AskedCustomer.card(AskedCustomer.required(request));
    }

    public NoteKind getNoteKind() {
        return noteKind;
    }

    public void setNoteKind(NoteKind noteKind) {
        this.noteKind = noteKind;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
