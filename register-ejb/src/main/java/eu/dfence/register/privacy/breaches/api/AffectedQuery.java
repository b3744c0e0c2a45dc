package eu.dfence.register.privacy.breaches.api;

import eu.dfence.register.privacy.access.api.LooksKept;
import java.io.Serializable;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * How the affected are found.
 *
 * @param accounts whose looks count; of {@link Origin#LOOKS}
 * @param from first moment; of looks
 * @param to last moment, itself counted; of looks
 * @param kinds of looks; none means all
 * @param list that was lost; of {@link Origin#LIST}
 * @param typed one identifier to a line: customer number, e-mail, phone; of {@link Origin#HAND}
 */
public record AffectedQuery(
        Origin origin, Set<UUID> accounts, Instant from, Instant to, Set<LooksKept.Kind> kinds, UUID list, String typed)
        implements Serializable {
    public enum Origin {
        /** Whoever these accounts looked at. */
        LOOKS,
        /** Whoever stood in a list that left. */
        LIST,
        /** Written by hand. */
        HAND
    }

    public AffectedQuery {
        accounts = accounts == null ? Set.of() : Set.copyOf(accounts);
        kinds = kinds == null || kinds.isEmpty() ? Set.of(LooksKept.Kind.values()) : Set.copyOf(kinds);
    }
}
