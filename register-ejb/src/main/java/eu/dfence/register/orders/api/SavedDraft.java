package eu.dfence.register.orders.api;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What a saved draft has become.
 *
 * @param version to be sent with the next save or the confirmation
 */
public record SavedDraft(
        UUID order, String number, int version, Instant savedAt, List<OrderLineCard> lines, VatBreakdown totals)
        implements Serializable {
    public SavedDraft {
        lines = List.copyOf(lines);
    }
}
