package eu.dfence.register.web.shell;

import eu.dfence.register.invoicing.api.Ageing;
import eu.dfence.register.invoicing.api.InvoiceDesk;
import eu.dfence.register.shared.api.Roles;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Counts that stand on every page, nobody's data. They are counted at most every twenty seconds, by one request at a
 * time; the others get what was counted last.
 */
@ApplicationScoped
public class Figures {
    private static final Duration FRESH = Duration.ofSeconds(20);

    private record Counted(Instant at, Ageing ageing) {}

    @EJB
    InvoiceDesk invoices;

    @Inject
    Clock clock;

    private final AtomicReference<Counted> last = new AtomicReference<>();

    static boolean mayCount(Set<String> roles) {
        return roles.contains(Roles.INVOICING) || roles.contains(Roles.SALES) || roles.contains(Roles.CUSTOMER_SERVICE);
    }

    /** Ask only for somebody who {@link #mayCount}: the desk is not asked every time. */
    public Ageing ageing() {
        Instant now = clock.instant();
        Counted known = last.get();
        if (known != null && now.isBefore(known.at.plus(FRESH))) {
            return known.ageing;
        }
        if (known != null && !last.compareAndSet(known, new Counted(now, known.ageing))) {
            return known.ageing;
        }
        Ageing counted = invoices.ageing();
        last.set(new Counted(now, counted));
        return counted;
    }

    int overdue() {
        Ageing all = ageing();
        return (int) (all.count() - all.steps().get(0).count());
    }
}
