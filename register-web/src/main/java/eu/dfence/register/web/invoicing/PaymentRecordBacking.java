package eu.dfence.register.web.invoicing;

import eu.dfence.register.invoicing.api.InvoiceRow;
import eu.dfence.register.invoicing.api.PaymentDesk;
import eu.dfence.register.invoicing.api.PaymentOutcome;
import eu.dfence.register.shared.api.Money;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;

/** A payment by its reference: first the invoice it belongs to, then the sum. */
@Named("paymentRecord")
@ViewScoped
public class PaymentRecordBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    PaymentDesk payments;

    @Inject
    transient Clock clock;

    private String reference;
    private InvoiceRow invoice;
    private PaymentForm form;
    private String done;

    @PostConstruct
    void open() {
        done = Done.named(Requested.text("done"));
    }

    /** Shows the invoice; whatever was found before is no longer meant. */
    public void find() {
        invoice = null;
        invoice = payments.target(reference);
        form = new PaymentForm(reference, new Money(invoice.open()), LocalDate.now(clock));
    }

    public String pay() {
        PaymentOutcome outcome = payments.record(form.entry());
        return "/payments/record.xhtml?faces-redirect=true&paid=" + outcome.invoiceId() + "&done=" + Done.of(outcome);
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public InvoiceRow getInvoice() {
        return invoice;
    }

    public PaymentForm getForm() {
        return form;
    }

    public String getDone() {
        return done;
    }

    /** Address of the invoice just paid, or null. */
    public String getPaid() {
        return done == null ? null : Requested.id(Requested.text("paid")).toString();
    }
}
