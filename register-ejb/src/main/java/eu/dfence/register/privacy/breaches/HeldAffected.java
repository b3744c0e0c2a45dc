package eu.dfence.register.privacy.breaches;

import eu.dfence.register.privacy.catalogue.api.HeldRow;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The affected as erasure sees them: proof of what was done about a breach, from the day it was closed (GDPR Art. 33(5)). */
@Dependent
class HeldAffected {
    static final Set<String> TABLES = Set.of("breaches_affected");

    @PersistenceContext
    EntityManager em;

    List<HeldRow> of(SubjectId subject) {
        return em.createQuery(
                        "select a.id, b.closedOn from Affected a join a.breach b where a.subjectId = :id",
                        Object[].class)
                .setParameter("id", subject.value())
                .getResultStream()
                .map(row -> HeldRow.of("breaches_affected", row[0]).since((LocalDate) row[1]))
                .toList();
    }
}
