package eu.dfence.register.claims.api;

import jakarta.ejb.Local;
import java.time.LocalDate;
import java.util.UUID;

/** Disputes of invoices: written down when the customer contests one, and settled once. */
@Local
public interface DisputeDesk {
    /** What goes on about an invoice besides its payment: its disputes, newest first, and its collection cases. */
    InvoiceClaims of(UUID invoice);

    /**
     * @param reason in the customer's words, at most 500 characters
     * @param raisedOn the day the customer contested it
     * @throws eu.dfence.register.shared.api.RegisterException {@code invoicing.unknown}, or {@code disputes.refused.…} with {@code
     *     reason}, {@code day}, {@code already} (one is open)
     */
    void raise(UUID invoice, String reason, LocalDate raisedOn);

    /**
     * @throws eu.dfence.register.shared.api.RegisterException {@code disputes.unknown}, or {@code disputes.refused.…} with {@code
     *     outcome}, {@code settled} (already)
     */
    void settle(UUID dispute, DisputeState outcome);
}
