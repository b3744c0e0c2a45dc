package eu.dfence.register.privacy.breaches;

import eu.dfence.register.privacy.catalogue.api.HeldRow;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The affected as erasure sees them: proof of what was done about a breach, from the day it was closed (GDPR Art. 33(5)). */
@Dependent
class HeldAffected {
    static final Set<String> TABLES = Set.of("breaches_affected", "breaches_letter");

    @PersistenceContext
    EntityManager em;

    List<HeldRow> of(SubjectId subject) {
        return Stream.concat(
                        rows("breaches_affected", "Affected", subject),
                        rows("breaches_letter", "BreachLetter", subject))
                .toList();
    }

    private Stream<HeldRow> rows(String table, String entity, SubjectId subject) {
        return em.createQuery(
                        "select a.id, b.closedOn from " + entity + " a join a.breach b where a.subjectId = :id",
                        Object[].class)
                .setParameter("id", subject.value())
                .getResultStream()
                .map(row -> HeldRow.of(table, row[0]).since((LocalDate) row[1]));
    }
}
