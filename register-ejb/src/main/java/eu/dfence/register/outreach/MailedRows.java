package eu.dfence.register.outreach;

import eu.dfence.register.privacy.catalogue.api.HeldRow;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The choices for mailings as erasure sees them: proof that bans were heeded, from the day of the choice (GDPR Art. 5(2)). */
@Dependent
class MailedRows {
    static final Set<String> TABLES = Set.of("outreach_mailed");

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    List<HeldRow> of(SubjectId subject) {
        return em.createQuery(
                        "select d.id, m.chosenAt from Mailed d join d.mailing m where d.subjectId = :id",
                        Object[].class)
                .setParameter("id", subject.value())
                .getResultStream()
                .map(row -> HeldRow.of("outreach_mailed", row[0])
                        .since(LocalDate.ofInstant((Instant) row[1], clock.getZone())))
                .toList();
    }
}
