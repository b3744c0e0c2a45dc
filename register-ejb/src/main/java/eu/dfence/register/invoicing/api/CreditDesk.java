package eu.dfence.register.invoicing.api;

import jakarta.ejb.Local;
import java.time.LocalDate;
import java.util.UUID;

/** Takes back what an invoice charged: wholly or in part, by a credit note with a number and a page of its own (AVL 209 b §). */
@Local
public interface CreditDesk {
    /** @throws eu.dfence.register.shared.api.RegisterException {@code invoicing.unknown} */
    CreditOffer offer(UUID invoice);

    /**
     * What it would come to; writes nothing.
     *
     * @throws eu.dfence.register.shared.api.RegisterException as {@link #credit}
     */
    CreditOffer.Sums count(CreditForm form);

    /**
     * Credits, and archives the invoice when nothing is open any more. The same intent key again credits nothing.
     *
     * @throws eu.dfence.register.shared.api.RegisterException {@code invoicing.unknown}, or {@code credits.refused.…} with {@code
     *     nothing}, {@code negative}, {@code too-much} (line, what is left), {@code reason} (length), {@code other-intent}
     */
    void credit(CreditForm form);

    /**
     * Writes down that what was paid too much was paid back.
     *
     * @throws eu.dfence.register.shared.api.RegisterException {@code invoicing.unknown}, or {@code credits.refused.…} with {@code
     *     nothing-overpaid}, {@code day}
     */
    void paidBack(UUID invoice, LocalDate on);

    /** @throws eu.dfence.register.shared.api.RegisterException {@code invoicing.no-document} */
    InvoiceDocument pdf(UUID credit);

    /**
     * To be sent to the customer: stands in the ledger of what left, once.
     *
     * @throws eu.dfence.register.shared.api.RegisterException as {@link #pdf}, and what the gate refuses
     */
    InvoiceDocument handOut(UUID credit);
}
