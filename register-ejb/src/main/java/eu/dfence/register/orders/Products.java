package eu.dfence.register.orders;

import eu.dfence.register.shared.api.RegisterException;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Every product, sold or withdrawn. */
@Dependent
class Products {
    @PersistenceContext
    EntityManager em;

    void add(Product product) {
        em.persist(product);
    }

    Optional<Product> with(String code) {
        return query(code).getResultStream().findFirst();
    }

    /** @throws RegisterException {@code orders.product.unknown} */
    Product get(String code) {
        return with(code).orElseThrow(() -> new RegisterException("orders.product.unknown"));
    }

    /**
     * To be changed: locked until the transaction ends, and of a new version after it, whatever of it changes.
     *
     * @param seen the version the change was made upon
     */
    Product changing(String code, int seen) {
        Product product = query(code)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new RegisterException("orders.product.unknown"));
        product.refuseUnless(seen);
        em.lock(product, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return product;
    }

    /** By code; each of them with its prices and VAT classes, three statements in all. */
    List<Product> beginningWith(String typed, boolean sold, int most) {
        String begin = typed.toLowerCase(Locale.ROOT)
                        .replace("\\", "\\\\")
                        .replace("%", "\\%")
                        .replace("_", "\\_")
                + "%";
        return em.createQuery(
                        "select p from Product p where p.active = :sold and (lower(p.code) like :begin"
                                + " or lower(p.nameFi) like :begin or lower(p.nameEn) like :begin) order by p.code",
                        Product.class)
                .setParameter("sold", sold)
                .setParameter("begin", begin)
                .setHint("eclipselink.batch", "p.vatClasses")
                .setHint("eclipselink.batch", "p.prices")
                .setHint("eclipselink.batch.type", "IN")
                .setMaxResults(most)
                .getResultList();
    }

    private TypedQuery<Product> query(String code) {
        return em.createQuery("select p from Product p where p.code = :code", Product.class)
                .setParameter("code", code);
    }
}
