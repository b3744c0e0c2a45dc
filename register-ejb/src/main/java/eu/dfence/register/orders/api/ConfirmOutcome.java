package eu.dfence.register.orders.api;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * What became of a confirmation. A confirmation has one effect however often it arrives.
 *
 * @param confirmedBy the account whose confirmation counted, perhaps not the asker's
 * @param clerk that account's name when it was confirmed already, else null; null too when the account is closed
 */
public record ConfirmOutcome(UUID order, String number, Kind kind, UUID confirmedBy, Instant confirmedAt, String clerk)
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
        return new ConfirmOutcome(order, number, kind, confirmedBy, confirmedAt, name);
    }
}
