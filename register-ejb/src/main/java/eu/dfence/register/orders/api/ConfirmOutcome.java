package eu.dfence.register.orders.api;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * What became of a confirmation. A confirmation has one effect however often it arrives.
 *
 * @param confirmedBy the account whose confirmation counted, perhaps not the asker's
 * @param clerk that account's name when it was confirmed already, else null; null too when the account is closed
 * @param invoice what came of this confirmation; null when the order was confirmed before
 */
public record ConfirmOutcome(
        UUID order, String number, Kind kind, UUID confirmedBy, Instant confirmedAt, String clerk, UUID invoice)
        implements Serializable {
    public enum Kind {
        /** This arrival confirmed the order. */
        CONFIRMED,
        /** The same intent arrived before; this is its result. */
        REPEATED,
        /** Somebody else, or the same clerk in another window, had confirmed it already. */
        ALREADY_CONFIRMED
    }

    /** The same outcome with the name of whoever confirmed. */
    public ConfirmOutcome by(String name) {
        return new ConfirmOutcome(order, number, kind, confirmedBy, confirmedAt, name, invoice);
    }

    /** The same outcome with the invoice that came of it. */
    public ConfirmOutcome becoming(UUID newInvoice) {
        return new ConfirmOutcome(order, number, kind, confirmedBy, confirmedAt, clerk, newInvoice);
    }
}
