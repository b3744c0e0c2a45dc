package eu.dfence.register.privacy.rectification;

import eu.dfence.register.privacy.catalogue.api.HeldRow;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The notices as erasure sees them: proof of having told, from the day the matter was settled (GDPR Art. 19). */
@Dependent
class NoticeRows {
    static final Set<String> TABLES = Set.of("rectification_notice");

    @PersistenceContext
    EntityManager em;

    List<HeldRow> of(SubjectId subject) {
        return em.createQuery("select n.id, n.settledOn from Notice n where n.subjectId = :id", Object[].class)
                .setParameter("id", subject.value())
                .getResultStream()
                .map(row -> HeldRow.of("rectification_notice", row[0]).since((LocalDate) row[1]))
                .toList();
    }
}
