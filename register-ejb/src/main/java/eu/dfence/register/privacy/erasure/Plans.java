package eu.dfence.register.privacy.erasure;

import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.shared.api.RegisterException;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every plan. */
@Dependent
class Plans {
    @PersistenceContext
    EntityManager em;

    void add(Plan plan) {
        em.persist(plan);
    }

    Optional<Plan> newest(UUID request) {
        return em.createQuery(
                        "select p from Plan p where p.requestId = :request order by p.madeAt desc, p.id desc",
                        Plan.class)
                .setParameter("request", request)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** @throws RegisterException {@code erasure.unknown} */
    Plan locked(UUID id) {
        return em.createQuery("select p from Plan p where p.publicId = :id", Plan.class)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new RegisterException("erasure.unknown"));
    }

    List<Plan> of(SubjectId subject) {
        return em.createQuery("select p from Plan p where p.subjectId = :id order by p.id", Plan.class)
                .setParameter("id", subject.value())
                .getResultList();
    }
}
