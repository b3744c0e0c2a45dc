package eu.dfence.register.privacy.access.api;

import eu.dfence.register.privacy.catalogue.api.SubjectId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Whom the access log names: asked inside one transaction and without a role by whoever must tell who was affected by a
 * breach (GDPR Art. 33(3)(a)).
 */
public interface LooksKept {
    enum Kind {
        /** One person, by name. */
        VIEW,
        /** A search or list. */
        SEARCH,
        /** A copy that left the register. */
        EXPORT
    }

    /**
     * @param accounts whose looks; one at least
     * @param from first moment
     * @param to first moment after the window
     * @param kinds one at least
     */
    record Window(Set<UUID> accounts, Instant from, Instant to, Set<Kind> kinds) {
        public Window {
            accounts = Set.copyOf(accounts);
            kinds = Set.copyOf(kinds);
        }
    }

    /** @param times how often the person was shown within the window */
    record Looked(SubjectId subject, int times, Instant first, Instant last) {}

    /** Each person once, in one statement; at most {@code most}. */
    List<Looked> within(Window window, int most);

    /** The moment of the oldest look that is kept, or null while there is none. */
    Instant since();
}
