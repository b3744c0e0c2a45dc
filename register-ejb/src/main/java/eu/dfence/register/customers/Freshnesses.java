package eu.dfence.register.customers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

/** How old a contact value may grow. Read once: only a migration writes it, and with one the register starts anew. */
@ApplicationScoped
class Freshnesses {
    @PersistenceContext
    EntityManager em;

    private volatile List<Freshness> known;

    /** What was told before that day is old. */
    LocalDate oldBefore(LocalDate today) {
        return newestFirst().stream()
                .filter(each -> each.appliesOn(today))
                .findFirst()
                .orElseThrow()
                .oldBefore(today);
    }

    private List<Freshness> newestFirst() {
        if (known == null) {
            known = em.createQuery("select f from Freshness f order by f.validFrom desc", Freshness.class)
                    .getResultList();
        }
        return known;
    }
}
