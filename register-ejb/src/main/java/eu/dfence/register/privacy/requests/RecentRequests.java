package eu.dfence.register.privacy.requests;

import eu.dfence.register.customers.api.Dealings;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who asked for something lately. */
@Dependent
class RecentRequests implements Dealings {
    @PersistenceContext
    EntityManager em;

    @Override
    public Set<UUID> since(LocalDate day, Collection<UUID> customers) {
        if (customers.isEmpty()) return Set.of();
        return em.createQuery(
                        "select distinct r.subjectId from Request r where r.subjectId in :customers and r.intake.receivedOn >= :day",
                        UUID.class)
                .setParameter("customers", customers)
                .setParameter("day", day)
                .getResultStream()
                .collect(Collectors.toSet());
    }
}
