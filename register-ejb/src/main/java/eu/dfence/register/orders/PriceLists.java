package eu.dfence.register.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The price list, read again at most once a minute: a few hundred products that change a few times a year. */
@ApplicationScoped
class PriceLists {
    private static final Duration FRESH = Duration.ofMinutes(1);

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    private volatile Read last;

    private record Read(PriceList list, Instant at) {}

    PriceList current() {
        Read read = last;
        Instant now = clock.instant();
        if (read == null || read.at().plus(FRESH).isBefore(now)) {
            read = new Read(read(), now);
            last = read;
        }
        return read.list();
    }

    List<VatRate> rates() {
        return em.createQuery("select r from VatRate r", VatRate.class).getResultList();
    }

    /** What somebody wrote here is sold here at once; another node reads it within the minute. */
    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) ProductChanged changed) {
        last = null;
    }

    private PriceList read() {
        return new PriceList(
                em.createQuery("select p from Product p", Product.class)
                        .setHint("eclipselink.batch", "p.vatClasses")
                        .setHint("eclipselink.batch", "p.prices")
                        .getResultList(),
                rates(),
                LocalDate.now(clock));
    }
}
