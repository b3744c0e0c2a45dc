package eu.dfence.register.web.shell;

import eu.dfence.register.orders.api.OrderDesk;
import eu.dfence.register.privacy.breaches.api.BreachDesk;
import eu.dfence.register.privacy.requests.api.RequestDesk;
import eu.dfence.register.staff.api.StaffDesk;
import eu.dfence.register.web.dashboard.Expiry;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** How much work waits behind the doors of the navigation, nobody's data. Ask only for somebody whose section it is. */
@ApplicationScoped
class Waiting {
    @EJB
    RequestDesk requests;

    @EJB
    BreachDesk breaches;

    @EJB
    OrderDesk orders;

    @EJB
    StaffDesk staff;

    @Inject
    Clock clock;

    private final Recounted openRequests = new Recounted(() -> requests.open());
    private final Recounted runningBreaches = new Recounted(() -> breaches.waiting());
    private final Recounted drafts = new Recounted(() -> orders.drafts());
    private final Recounted undertakings = new Recounted(
            () -> Expiry.within30Days(staff.staff(), LocalDate.now(clock)).size());

    int requests() {
        return openRequests.at(clock.instant());
    }

    int breaches() {
        return runningBreaches.at(clock.instant());
    }

    int drafts() {
        return drafts.at(clock.instant());
    }

    int undertakings() {
        return undertakings.at(clock.instant());
    }
}
