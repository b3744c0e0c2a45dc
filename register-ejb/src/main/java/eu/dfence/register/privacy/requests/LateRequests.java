package eu.dfence.register.privacy.requests;

import eu.dfence.register.privacy.requests.api.RequestsLate;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;

@Dependent
class LateRequests implements RequestsLate {
    @PersistenceContext
    EntityManager em;

    @Override
    public int late(LocalDate day) {
        return em.createQuery(
                        "select count(r) from Request r where r.closedOn is null and r.timing.dueOn < :day", Long.class)
                .setParameter("day", day)
                .getSingleResult()
                .intValue();
    }
}
