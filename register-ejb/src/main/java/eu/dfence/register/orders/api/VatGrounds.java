package eu.dfence.register.orders.api;

import java.time.LocalDate;

/** What invoicing asks of orders when a line bears no VAT; no role, same transaction. */
public interface VatGrounds {
    /**
     * The provisions under which nought is charged on what is delivered that day, for example {@code AVL 1501/1993 55 §}.
     *
     * @throws eu.dfence.register.shared.api.RegisterException {@code orders.refused.vat-ground-unknown}
     */
    String ofZeroRate(LocalDate deliveryOn);
}
