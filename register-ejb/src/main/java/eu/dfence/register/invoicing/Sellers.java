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
    /** Another after every change: ids never come again, and versions only grow. */
    static final String MARK =
            "(select concat(coalesce(sum(id), 0), '/', coalesce(sum(version), 0)) from invoicing_seller)";

    @PersistenceContext
    EntityManager em;

    /** What {@link #MARK} is of rows that were read. */
    static String signs(List<Seller> all) {
        return all.stream().mapToLong(Seller::id).sum() + "/"
                + all.stream().mapToLong(Seller::version).sum();
    }

    /** @throws RegisterException {@code invoicing.refused.no-seller} while nobody has entered them */
    static Seller on(List<Seller> newestFirst, LocalDate day) {
        return newestFirst.stream()
                .filter(each -> !each.validFrom().isAfter(day))
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
        return em.createQuery("select s from Seller s order by s.validFrom desc", Seller.class)
                .setFlushMode(FlushModeType.COMMIT);
    }
}
