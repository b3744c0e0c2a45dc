package eu.dfence.register.invoicing.api;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/** What came of a payment. A refusal changed nothing. */
public sealed interface PaymentOutcome extends Serializable permits PaymentOutcome.Recorded, PaymentOutcome.Refused {
    /**
     * @param open what is left to pay on the invoice, euros
     * @param repeated this very payment had been recorded before; nothing was recorded twice
     */
    record Recorded(
            UUID paymentId, UUID invoiceId, String invoiceNumber, BigDecimal amount, BigDecimal open, boolean repeated)
            implements PaymentOutcome {
        public boolean settled() {
            return open.signum() == 0;
        }
    }

    /** @param key sentence of the text bundles */
    record Refused(Field field, String key, List<Serializable> arguments) implements PaymentOutcome {
        public Refused {
            arguments = List.copyOf(arguments);
        }
    }

    /** Which of the typed values was refused. */
    enum Field {
        REFERENCE,
        AMOUNT,
        PAID_ON,
        PAYER
    }
}
