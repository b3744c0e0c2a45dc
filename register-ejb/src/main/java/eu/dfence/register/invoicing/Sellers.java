package eu.dfence.register.invoicing;

import eu.dfence.register.shared.api.RegisterException;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;

/** The company's own details, by day. */
@Dependent
class Sellers {
    @PersistenceContext
    EntityManager em;

    /** @throws RegisterException {@code invoicing.refused.no-seller} while nobody has entered them */
    Seller on(LocalDate day) {
        return em.createQuery(
                        "select s from Seller s where s.validFrom <= :day order by s.validFrom desc", Seller.class)
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new RegisterException("invoicing.refused.no-seller"));
    }
}
