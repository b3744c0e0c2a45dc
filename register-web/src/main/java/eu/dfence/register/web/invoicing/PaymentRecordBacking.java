package eu.dfence.register.web.invoicing;

import eu.dfence.register.invoicing.api.InvoiceRow;
import eu.dfence.register.invoicing.api.InvoiceState;
import eu.dfence.register.invoicing.api.PaymentDesk;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;

/** A payment by its reference: first the invoice it belongs to, then the sum, and on with the next reference. */
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
    private Done done;

    @PostConstruct
    void open() {
        form = PaymentForm.sent();
        reference = form == null ? null : form.getReference();
        done = Done.asked();
    }

    public void find() {
        invoice = payments.target(reference);
        form = PaymentForm.of(reference, invoice.open(), LocalDate.now(clock));
    }

    /** The answer bears an address that tells of this payment and sends nothing again. */
    public void pay() {
        done = Done.of(payments.record(form.entry()));
        form = null;
        reference = null;
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

    /** What became of the payment just recorded, or null. */
    public Done getDone() {
        return done;
    }
}
