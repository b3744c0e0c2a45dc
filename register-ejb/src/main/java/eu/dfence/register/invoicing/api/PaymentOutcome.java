package eu.dfence.register.invoicing.api;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.UUID;

/**
 * A payment was booked. Euros.
 *
 * @param open what is left to pay on the invoice now
 * @param repeated this very payment had been recorded before; nothing was recorded twice
 */
public record PaymentOutcome(UUID invoiceId, String invoiceNumber, BigDecimal amount, BigDecimal open, boolean repeated)
        implements Serializable {
    public boolean settled() {
        return open.signum() == 0;
    }
}
