package eu.dfence.register.privacy.erasure;

import eu.dfence.register.privacy.catalogue.api.ErasedSubjects;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.shared.api.RegisterException;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Everybody who was erased, by the id that leads to nobody. */
@Dependent
class ErasedPersons implements ErasedSubjects {
    @PersistenceContext
    EntityManager em;

    Optional<Erased> find(SubjectId subject) {
        return em.createQuery("select e from Erased e where e.subjectId = :id", Erased.class)
                .setParameter("id", subject.value())
                .getResultStream()
                .findFirst();
    }

    @Override
    public void refuse(Collection<SubjectId> subjects) {
        long erased = em.createQuery("select count(e) from Erased e where e.subjectId in :ids", Long.class)
                .setParameter("ids", subjects.stream().map(SubjectId::value).toList())
                .getSingleResult();
        if (erased > 0) throw new RegisterException("erasure.refused.erased");
    }

    /** Written at once: the door in the database is shut from here on. */
    void add(Erased erased) {
        em.persist(erased);
        em.flush();
    }

    List<SubjectId> all() {
        return em.createQuery("select e.subjectId from Erased e", UUID.class)
                .getResultStream()
                .map(SubjectId::new)
                .toList();
    }
}
