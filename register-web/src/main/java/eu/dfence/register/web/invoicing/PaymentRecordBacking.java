package eu.dfence.register.web.invoicing;

import eu.dfence.register.invoicing.api.InvoiceRow;
import eu.dfence.register.invoicing.api.InvoiceState;
import eu.dfence.register.invoicing.api.PaymentDesk;
import eu.dfence.register.invoicing.api.PaymentOutcome;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;

/** A payment by its reference: first the invoice it belongs to, then the sum. */
@Named("paymentRecord")
@RequestScoped
public class PaymentRecordBacking {
    @EJB
    PaymentDesk payments;

    @Inject
    Clock clock;

    private String reference;
    private InvoiceRow invoice;
    private PaymentForm form;
    private String done;

    @PostConstruct
    void open() {
        form = PaymentForm.sent();
        reference = form == null ? null : form.getReference();
        done = Done.named(Requested.text("done"));
    }

    public void find() {
        invoice = payments.target(reference);
        form = PaymentForm.of(reference, invoice.open(), LocalDate.now(clock));
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

    /** Whether there is an invoice to pay: the one just found, or the one whose payment this request sends. */
    public boolean isFound() {
        return form != null;
    }

    public boolean isShown() {
        return isFound() && Requested.shown();
    }

    public boolean isPayable() {
        return !Requested.shown() || getInvoice().state() != InvoiceState.SETTLED;
    }

    public InvoiceRow getInvoice() {
        if (invoice == null && form != null) {
            invoice = payments.target(form.getReference());
        }
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
