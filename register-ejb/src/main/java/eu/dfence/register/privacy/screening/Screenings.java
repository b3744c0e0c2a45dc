package eu.dfence.register.privacy.screening;

import eu.dfence.register.shared.api.RegisterException;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.UUID;

/** Every screening that was signed. */
@Dependent
class Screenings {
    @PersistenceContext
    EntityManager em;

    /** @throws RegisterException {@code screening.refused.changed} when somebody signs the same version at this moment */
    void add(Screening screening) {
        try {
            em.persist(screening);
            em.flush();
        } catch (PersistenceException alreadyThere) {
            throw new RegisterException("screening.refused.changed");
        }
    }

    /** @throws RegisterException {@code screening.unknown} */
    Screening get(UUID id) {
        return em.createQuery("select s from Screening s where s.publicId = :id", Screening.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new RegisterException("screening.unknown"));
    }

    /** The newest first. */
    List<Screening> of(UUID processing) {
        return em.createQuery(
                        "select s from Screening s where s.processingId = :processing order by s.revision desc",
                        Screening.class)
                .setParameter("processing", processing)
                .getResultList();
    }

    List<Screening> newest() {
        return em.createQuery(
                        "select s from Screening s where s.revision = (select max(t.revision) from Screening t"
                                + " where t.processingId = s.processingId) order by s.reviewOn, s.id",
                        Screening.class)
                .getResultList();
    }
}
