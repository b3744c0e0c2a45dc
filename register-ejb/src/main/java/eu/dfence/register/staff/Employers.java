package eu.dfence.register.staff;

import eu.dfence.register.shared.api.RegisterException;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Every company whose people have accounts, or may get one. */
@Dependent
class Employers {
    @PersistenceContext
    EntityManager em;

    void add(Employer employer) {
        em.persist(employer);
    }

    /** Our own first. */
    List<Employer> all() {
        return em.createQuery("select e from Employer e order by e.own desc, e.name", Employer.class)
                .getResultList();
    }

    /** @throws RegisterException {@code staff.unknown} */
    Employer with(UUID publicId) {
        return one(byId(publicId));
    }

    /** Locked until the transaction ends. */
    Employer locked(UUID publicId) {
        return one(byId(publicId).setLockMode(LockModeType.PESSIMISTIC_WRITE));
    }

    /** Open accounts of each company that has any. */
    Map<UUID, Long> people() {
        return em.createQuery(
                        "select a.employer.publicId, count(a) from Account a where a.closedAt is null"
                                + " group by a.employer.publicId",
                        Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
    }

    private TypedQuery<Employer> byId(UUID publicId) {
        return em.createQuery("select e from Employer e where e.publicId = :id", Employer.class)
                .setParameter("id", publicId);
    }

    private static Employer one(TypedQuery<Employer> query) {
        return query.getResultStream().findFirst().orElseThrow(() -> new RegisterException("staff.unknown"));
    }
}
