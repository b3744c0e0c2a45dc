package eu.dfence.register.orders.api;

import java.time.LocalDate;
import java.util.UUID;

/** What invoicing tells orders when an invoice is paid in full; no role, same transaction. */
public interface OrderSettlement {
    void settle(UUID orderId, LocalDate on);
}
