package eu.dfence.register.web.invoicing;

import eu.dfence.register.invoicing.api.PaymentEntry;
import eu.dfence.register.shared.api.Ids;
import eu.dfence.register.shared.api.Money;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** A payment while it is typed. One form is one intent: sent twice, it is one booking. */
public class PaymentForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private final UUID intentKey = Ids.next();
    private String reference;
    private Money amount;
    private LocalDate paidOn;
    private String payerName;

    PaymentForm(String reference, Money amount, LocalDate paidOn) {
        this.reference = reference;
        this.amount = amount;
        this.paidOn = paidOn;
    }

    PaymentEntry entry() {
        return new PaymentEntry(intentKey, reference, amount.toString(), paidOn, payerName);
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public Money getAmount() {
        return amount;
    }

    public void setAmount(Money amount) {
        this.amount = amount;
    }

    public LocalDate getPaidOn() {
        return paidOn;
    }

    public void setPaidOn(LocalDate paidOn) {
        this.paidOn = paidOn;
    }

    public String getPayerName() {
        return payerName;
    }

    public void setPayerName(String payerName) {
        this.payerName = payerName;
    }
}
