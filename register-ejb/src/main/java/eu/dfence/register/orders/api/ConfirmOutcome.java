package eu.dfence.register.orders.api;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * What became of a confirmation. A confirmation has one effect however often it arrives.
 *
 * @param confirmedBy the account whose confirmation counted, perhaps not the asker's
 */
public record ConfirmOutcome(UUID order, String number, Kind kind, UUID confirmedBy, Instant confirmedAt)
        implements Serializable {
    public enum Kind {
        /** This arrival confirmed the order. */
        CONFIRMED,
        /** The same intent arrived before; this is its result. */
        REPEATED,
        /** Somebody else, or the same clerk in another window, had confirmed it already. */
        ALREADY_CONFIRMED
    }
}
