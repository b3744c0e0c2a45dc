package eu.dfence.register.orders;

import eu.dfence.register.customers.api.Dealings;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who ordered lately. */
@Dependent
class RecentOrders implements Dealings {
    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Override
    public Set<UUID> since(LocalDate day, Collection<UUID> customers) {
        if (customers.isEmpty()) return Set.of();
        return em.createQuery(
                        "select distinct o.customerId from CustomerOrder o where o.customerId in :customers"
                                + " and o.orderedAt >= :since",
                        UUID.class)
                .setParameter("customers", customers)
                .setParameter("since", day.atStartOfDay(clock.getZone()).toInstant())
                .getResultStream()
                .collect(Collectors.toSet());
    }
}
