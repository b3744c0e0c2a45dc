package eu.dfence.register.invoicing;

import eu.dfence.register.shared.api.RegisterException;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;

/** The company's own details, by day. */
@Dependent
class Sellers {
    @PersistenceContext
    EntityManager em;

    /**
     * What the asker has not yet written need not be written first: these rows change in transactions of their own.
     *
     * @throws RegisterException {@code invoicing.refused.no-seller} while nobody has entered them
     */
    Seller on(LocalDate day) {
        return em.createQuery(
                        "select s from Seller s where s.validFrom <= :day order by s.validFrom desc", Seller.class)
                .setParameter("day", day)
                .setFlushMode(FlushModeType.COMMIT)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new RegisterException("invoicing.refused.no-seller"));
    }

    /** Newest first. */
    List<Seller> all() {
        return newestFirst().getResultList();
    }

    /** As {@link #all}, to be changed: locked until the transaction ends. */
    List<Seller> locked() {
        return newestFirst().setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    /** Grows with every row and with every change of one. */
    long mark(List<Seller> all) {
        return all.stream().mapToLong(each -> each.version() + 1L).sum();
    }

    void add(Seller seller) {
        em.persist(seller);
    }

    /** The last day of the financial year the day falls in, as the company counted it on that day; null while it never said. */
    static LocalDate financialYear(List<Seller> newestFirst, LocalDate day) {
        return newestFirst.stream()
                .filter(each -> !each.validFrom().isAfter(day))
                .findFirst()
                .or(() -> newestFirst.stream().reduce((newer, older) -> older))
                .map(each -> each.financialYear(day))
                .orElse(null);
    }

    private TypedQuery<Seller> newestFirst() {
        return em.createQuery("select s from Seller s order by s.validFrom desc", Seller.class);
    }
}
