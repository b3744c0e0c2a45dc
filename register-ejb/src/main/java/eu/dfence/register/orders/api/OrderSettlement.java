package eu.dfence.register.orders.api;

import java.time.LocalDate;
import java.util.UUID;

/** What invoicing tells orders when an invoice is paid in full; no role, same transaction. */
public interface OrderSettlement {
    /** An order that nobody can be told of any more is let be. */
    void settle(UUID orderId, LocalDate on);
}
