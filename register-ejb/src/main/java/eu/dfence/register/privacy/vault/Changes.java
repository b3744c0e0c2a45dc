package eu.dfence.register.privacy.vault;

import eu.dfence.register.privacy.catalogue.api.SubjectId;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The journal, to be read. */
@Dependent
class Changes {
    @PersistenceContext
    EntityManager em;

    /** Newest first. */
    List<Change> of(SubjectId subject, int most) {
        return em.createQuery("select c from Change c where c.subjectId = :id order by c.id desc", Change.class)
                .setParameter("id", subject.value())
                .setMaxResults(most)
                .getResultList();
    }

    /** Id and moment of each. */
    List<Object[]> moments(SubjectId subject) {
        return em.createQuery("select c.id, c.at from Change c where c.subjectId = :id order by c.id", Object[].class)
                .setParameter("id", subject.value())
                .getResultList();
    }
}
