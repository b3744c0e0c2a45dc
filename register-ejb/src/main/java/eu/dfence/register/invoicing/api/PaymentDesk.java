package eu.dfence.register.invoicing.api;

import eu.dfence.register.privacy.catalogue.api.Page;
import jakarta.ejb.Local;

/** Records payments. */
@Local
public interface PaymentDesk {
    /** Shows the invoice a reference belongs to before anything is recorded. */
    PaymentTarget target(String reference);

    /**
     * Books the payment on its invoice; the last cent settles and archives the invoice and settles its order. Refused:
     * a reference with a wrong check digit or of no invoice, an amount that is no sum of euros and cents above zero or
     * is more than what is open, a day to come or before the invoice.
     */
    PaymentOutcome record(PaymentEntry entry);

    /** Latest recorded first. */
    Page<PaymentRow> recent(String cursor);
}
