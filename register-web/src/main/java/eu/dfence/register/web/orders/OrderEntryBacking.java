package eu.dfence.register.web.orders;

import eu.dfence.register.invoicing.api.CustomerInvoices;
import eu.dfence.register.invoicing.api.InvoiceDesk;
import eu.dfence.register.orders.api.Channel;
import eu.dfence.register.orders.api.ConfirmOutcome;
import eu.dfence.register.orders.api.OrderDesk;
import eu.dfence.register.orders.api.OrderEntry;
import eu.dfence.register.orders.api.OrderForm;
import eu.dfence.register.orders.api.SavedDraft;
import eu.dfence.register.orders.api.VatBreakdown;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.shared.api.Ids;
import eu.dfence.register.shared.api.RegisterException;
import eu.dfence.register.web.shell.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Order entry. The draft is saved while it is written; confirming it brings the invoice. */
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

    private TypedOrder typed;
    private OrderEntry entry;
    private CustomerInvoices balance;
    private SavedDraft saved;
    private LocalDate delivery;
    private String reference;

    @PostConstruct
    void open() {
        typed = new TypedOrder(request);
        if (!FacesContext.getCurrentInstance().isPostback()) {
            delivery = getEntry().plannedDeliveryOn();
            reference = entry.buyerReference();
            saved = entry.draft();
        }
    }

    /** Keeps the draft; the first time it is opened as well. */
    public void save() {
        saved = typed.order() == null ? desk.start(typed.customer(), form(false)) : desk.save(form(false));
    }

    /** A draft is confirmed once it has been saved and shown, so that a click too many cannot make a second order. */
    public String confirm() {
        if (typed.order() == null) {
            if (typed.isEmpty()) throw new RegisterException("orders.refused.no-lines");
            save();
            say(FacesMessage.SEVERITY_INFO, Texts.of("orders.saved-first", saved.number()));
            return null;
        }
        ConfirmOutcome outcome = desk.confirm(form(true), typed.intent());
        if (outcome.kind() == ConfirmOutcome.Kind.ALREADY_CONFIRMED) {
            say(FacesMessage.SEVERITY_WARN, already(outcome));
            FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
            return "/orders/order.xhtml?faces-redirect=true&id=" + outcome.order();
        }
        return "/invoices/invoice.xhtml?faces-redirect=true&id="
                + invoices.ofOrder(outcome.order()).id();
    }

    public String discard() {
        desk.discard(getOrder(), version());
        return "/orders/list.xhtml?faces-redirect=true";
    }

    private int version() {
        return getVersion().isEmpty() ? 0 : Integer.parseInt(getVersion());
    }

    private OrderForm form(boolean finished) {
        return typed.form(getOrder(), version(), delivery, reference, finished);
    }

    private static String already(ConfirmOutcome outcome) {
        return outcome.clerk() == null
                ? Texts.of("orders.already-confirmed", outcome.number(), outcome.confirmedAt())
                : Texts.of("orders.already-confirmed-by", outcome.number(), outcome.confirmedAt(), outcome.clerk());
    }

    private static void say(FacesMessage.Severity severity, String sentence) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, sentence, null));
    }

    public OrderEntry getEntry() {
        if (entry == null) {
            if (typed.order() == null && typed.customer() == null) throw new RegisterException("orders.unknown");
            entry = typed.order() == null ? desk.blank(typed.customer()) : desk.entry(typed.order());
        }
        return entry;
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
        List<EntryRow> rows = FacesContext.getCurrentInstance().isPostback() ? typed.rows(saved) : savedRows();
        return Stream.concat(rows.stream(), Stream.of(new EntryRow(rows.size() + 1, TypedLine.blank(), null)))
                .toList();
    }

    private List<EntryRow> savedRows() {
        return saved == null
                ? List.of()
                : saved.lines().stream()
                        .map(line -> new EntryRow(line.position(), TypedLine.of(line), line))
                        .toList();
    }

    /** Null until the draft has been saved once, and when this post was refused. */
    public SavedDraft getSaved() {
        return saved;
    }

    public UUID getOrder() {
        return saved == null ? typed.order() : saved.order();
    }

    public String getVersion() {
        return saved == null ? typed.version() : String.valueOf(saved.version());
    }

    public SubjectId getCustomer() {
        return typed.customer() == null ? getEntry().customer().id() : typed.customer();
    }

    /** While a post is read, nothing of what is only shown is asked for. */
    public boolean isShown() {
        return FacesContext.getCurrentInstance().getCurrentPhaseId() == PhaseId.RENDER_RESPONSE;
    }

    /** While a draft is saved as it is written, only its sums are shown anew: of the customer nothing is asked. */
    public boolean isWhole() {
        return isShown()
                && !FacesContext.getCurrentInstance().getPartialViewContext().isPartialRequest();
    }

    /** The draft as it is stored: what this post saved, or what was saved before when this post was refused; null without. */
    public SavedDraft getStored() {
        return saved != null || typed.order() == null ? saved : getEntry().draft();
    }

    public VatBreakdown getTotals() {
        return getStored() == null ? NOTHING : getStored().totals();
    }

    /** A new one for each form shown: the same form sent twice means the same thing once. */
    public UUID getIntent() {
        return Ids.next();
    }

    public Channel getChannel() {
        return FacesContext.getCurrentInstance().isPostback()
                ? typed.channel()
                : getEntry().channel();
    }

    /** Who may order for the organisation; empty for a person. */
    public List<OrdererChoice> getOrderers() {
        SubjectId chosen = FacesContext.getCurrentInstance().isPostback()
                ? typed.orderer()
                : getEntry().orderer();
        return getEntry().representatives().entrySet().stream()
                .map(person -> new OrdererChoice(
                        person.getKey(), person.getValue(), person.getKey().equals(chosen)))
                .toList();
    }

    public boolean isRefused() {
        return FacesContext.getCurrentInstance().isValidationFailed();
    }

    public Channel[] getChannels() {
        return Channel.values();
    }

    public LocalDate getDelivery() {
        return delivery;
    }

    public void setDelivery(LocalDate delivery) {
        this.delivery = delivery;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }
}
