package eu.dfence.register.privacy.vault;

import eu.dfence.register.privacy.catalogue.api.SubjectId;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The journal, to be read. */
@Dependent
class Changes {
    private static final int MOST_AT_ONCE = 500;

    @PersistenceContext
    EntityManager em;

    /** Newest first. */
    List<Change> of(SubjectId subject, int most) {
        return em.createQuery("select c from Change c where c.subjectId = :id order by c.id desc", Change.class)
                .setParameter("id", subject.value())
                .setMaxResults(most)
                .getResultList();
    }

    /** The values of these go, or the rows altogether. */
    void end(List<UUID> rows, Set<String> columns) {
        String change = columns.contains("field")
                ? "delete from Change c where c.id in :these"
                : "update Change c set c.before = null, c.after = null where c.id in :these";
        for (int from = 0; from < rows.size(); from += MOST_AT_ONCE) {
            em.createQuery(change)
                    .setParameter("these", rows.subList(from, Math.min(from + MOST_AT_ONCE, rows.size())))
                    .executeUpdate();
        }
    }

    /** Id and moment of each. */
    List<Object[]> moments(SubjectId subject) {
        return em.createQuery("select c.id, c.at from Change c where c.subjectId = :id order by c.id", Object[].class)
                .setParameter("id", subject.value())
                .getResultList();
    }
}
