package eu.dfence.register.privacy.breaches.api;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * One search for the affected and what it gave.
 *
 * @param accounts names of those whose looks were counted
 * @param persons how many were found
 * @param added how many of them nobody had found before
 * @param looks how often they were shown together
 * @param keptSince the oldest look that the log still kept then, or null
 */
public record FindingRow(
        AffectedQuery.Origin origin,
        List<String> accounts,
        Instant from,
        Instant to,
        Set<String> kinds,
        int persons,
        int added,
        int looks,
        Instant keptSince,
        Instant foundAt)
        implements Serializable {
    public FindingRow {
        accounts = List.copyOf(accounts);
        kinds = Set.copyOf(kinds);
    }

    /** Whether the window begins before the log does: then nobody can say who was looked at before. */
    public boolean beyondLog() {
        return origin == AffectedQuery.Origin.LOOKS && (keptSince == null || from.isBefore(keptSince));
    }
}
