package eu.dfence.register.web.invoicing;

import eu.dfence.register.invoicing.api.PaymentEntry;
import eu.dfence.register.shared.api.Ids;
import eu.dfence.register.shared.api.Money;
import jakarta.faces.context.FacesContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** A payment while it is typed. One form is one intent: sent twice, it is one booking. */
public class PaymentForm {
    private final UUID intentKey;
    private final String reference;
    private Money amount;
    private LocalDate paidOn;
    private String payerName;

    private PaymentForm(UUID intentKey, String reference, Money amount, LocalDate paidOn) {
        this.intentKey = intentKey;
        this.reference = reference;
        this.amount = amount;
        this.paidOn = paidOn;
    }

    /** A new intent, with all that is open. */
    static PaymentForm of(String reference, BigDecimal open, LocalDate today) {
        return new PaymentForm(Ids.next(), reference, new Money(open), today);
    }

    /** The form this request sends, its fields still to be read; null when it sends none. */
    static PaymentForm sent() {
        String intent = Requested.text("intent");
        return intent == null || !FacesContext.getCurrentInstance().isPostback()
                ? null
                : new PaymentForm(Requested.id(intent), Requested.text("reference"), null, null);
    }

    PaymentEntry entry() {
        return new PaymentEntry(intentKey, reference, amount.toString(), paidOn, payerName);
    }

    public UUID getIntent() {
        return intentKey;
    }

    public String getReference() {
        return reference;
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
