package eu.dfence.register.web.shell;

import eu.dfence.register.privacy.requests.api.RequestDesk;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;

/** How many requests are open, nobody's data; counted at most every twenty seconds. */
@ApplicationScoped
class OpenRequests {
    private static final Duration FRESH = Duration.ofSeconds(20);

    private record Counted(Instant at, int many) {}

    @EJB
    RequestDesk desk;

    @Inject
    Clock clock;

    private final AtomicReference<Counted> last = new AtomicReference<>();

    /** Ask only for somebody whose section it is: the desk is not asked every time. */
    int count() {
        Instant now = clock.instant();
        Counted known = last.get();
        if (known == null || !now.isBefore(known.at.plus(FRESH))) {
            known = new Counted(now, desk.open());
            last.set(known);
        }
        return known.many;
    }
}
