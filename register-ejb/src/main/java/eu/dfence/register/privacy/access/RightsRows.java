package eu.dfence.register.privacy.access;

import eu.dfence.register.privacy.catalogue.api.HeldRow;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Bans, restrictions and looks as erasure sees them: what is in force stays in force (GDPR Art. 21(3)), what was lifted is
 * proof from that day, and the log keeps its own period.
 */
@Dependent
class RightsRows {
    static final Set<String> TABLES =
            Set.of("access_prohibition", "access_restriction", "access_notice_shown", "access_log", "access_log_shown");

    private static final Map<String, String> QUESTIONS = Map.of(
            "access_prohibition", "select p.id, p.liftedAt from StoredProhibition p where p.subjectId = :id",
            "access_restriction", "select r.id, r.liftedAt from ProcessingRestriction r where r.subjectId = :id",
            "access_notice_shown", "select n.id, n.shownAt from NoticeShown n where n.subjectId = :id");

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    List<HeldRow> of(SubjectId subject) {
        List<HeldRow> rows = new ArrayList<>();
        QUESTIONS.forEach((table, question) -> em.createQuery(question, Object[].class)
                .setParameter("id", subject.value())
                .getResultList()
                .forEach(row -> rows.add(HeldRow.of(table, row[0]).since(day((Instant) row[1])))));
        rows.add(HeldRow.rolling("access_log"));
        rows.add(HeldRow.rolling("access_log_shown"));
        return rows;
    }

    private LocalDate day(Instant at) {
        return at == null ? null : LocalDate.ofInstant(at, clock.getZone());
    }
}
