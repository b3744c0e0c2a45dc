package eu.dfence.register.web.invoicing;

import eu.dfence.register.invoicing.api.InvoiceCard;
import eu.dfence.register.invoicing.api.InvoiceDesk;
import eu.dfence.register.invoicing.api.PaymentDesk;
import eu.dfence.register.invoicing.api.PaymentOutcome;
import eu.dfence.register.invoicing.api.PaymentRow;
import eu.dfence.register.shared.api.Money;
import eu.dfence.register.shared.api.Roles;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** One invoice, its page, and the payment that is typed beside it. */
@Named("invoiceCard")
@ViewScoped
public class InvoiceBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    InvoiceDesk invoices;

    @EJB
    PaymentDesk payments;

    @Inject
    transient Clock clock;

    private InvoiceCard card;
    private PaymentForm form;
    private String done;

    @PostConstruct
    void open() {
        card = invoices.invoice(Requested.id(Requested.text("id")));
        form = new PaymentForm(card.reference(), new Money(card.open()), LocalDate.now(clock));
        done = Done.named(Requested.text("done"));
    }

    public String pay() {
        PaymentOutcome outcome = payments.record(form.entry());
        return "/invoices/invoice.xhtml?faces-redirect=true&id=" + card.id() + "&done=" + Done.of(outcome);
    }

    public boolean isPayable() {
        return card.state().open() && Requested.may(Roles.INVOICING_MAINTAIN);
    }

    public InvoiceCard getCard() {
        return card;
    }

    public boolean isDiscounted() {
        return card.lines().stream().anyMatch(line -> line.discountPercent().signum() != 0);
    }

    public List<PaymentRow> getPaymentsNewestFirst() {
        List<PaymentRow> rows = new ArrayList<>(card.payments());
        Collections.reverse(rows);
        return rows;
    }

    public PaymentForm getForm() {
        return form;
    }

    /** Key of the sentence about the payment just recorded, or null. */
    public String getDone() {
        return done;
    }
}
