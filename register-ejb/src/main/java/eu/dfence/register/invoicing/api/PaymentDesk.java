package eu.dfence.register.invoicing.api;

import eu.dfence.register.privacy.catalogue.api.Page;
import jakarta.ejb.Local;

/** Records payments. */
@Local
public interface PaymentDesk {
    /**
     * The invoice a typed reference belongs to, shown before anything is recorded.
     *
     * @throws eu.dfence.register.shared.api.RegisterException a format's refusal, {@code payments.refused.unknown-reference}
     */
    InvoiceRow target(String reference);

    /**
     * Books the payment on its invoice; the last cent settles and archives the invoice and settles its order. The same
     * intent key again gives the first result and books nothing.
     *
     * @throws eu.dfence.register.shared.api.RegisterException a format's refusal (wrong check digit, three decimals), or
     *     {@code payments.refused.…} with {@code unknown-reference}, {@code not-positive}, {@code future}, {@code before-invoice},
     *     {@code too-much} (open sum), {@code settled} (number), {@code other-intent}
     */
    PaymentOutcome record(PaymentEntry entry);

    /** Latest recorded first. */
    Page<PaymentRow> recent(String cursor);
}
