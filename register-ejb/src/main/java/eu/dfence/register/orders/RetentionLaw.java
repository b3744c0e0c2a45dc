package eu.dfence.register.orders;

import eu.dfence.register.shared.api.RegisterException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * How long orders are kept, read again at most once an hour. Only a migration changes it, and its row must carry a
 * {@code valid_from} after the migration's own day: for up to an hour a server still goes by what it read before.
 */
@ApplicationScoped
class RetentionLaw {
    private static final Duration FRESH = Duration.ofHours(1);

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    private volatile Read last;

    private record Read(List<RetentionYears> newestFirst, Instant at) {}

    /** The years in force on the day of delivery; an order older than any of them is refused. */
    RetentionYears on(LocalDate delivered) {
        return newestFirst().stream()
                .filter(years -> years.heldOn(delivered))
                .findFirst()
                .orElseThrow(() -> new RegisterException("orders.refused.retention-unknown", delivered));
    }

    private List<RetentionYears> newestFirst() {
        Read read = last;
        Instant now = clock.instant();
        if (read == null || read.at().plus(FRESH).isBefore(now)) {
            read = new Read(read(), now);
            last = read;
        }
        return read.newestFirst();
    }

    List<RetentionYears> read() {
        return em.createQuery("select r from RetentionYears r order by r.validFrom desc", RetentionYears.class)
                .getResultList();
    }
}
