package eu.dfence.register.privacy.access;

import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.catalogue.api.Holding;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the access log tells a person of looks: who was looked at, that they were, when and why; who looked, what they
 * did. Neither learns who else was in it (GDPR Art. 15(4); CJEU C-579/21), so nobody else's id is even read.
 */
@Dependent
class Looks {
    private static final String LOG = "access_log";

    /** @param columns table and column of each value selected */
    private record Question(String jpql, List<String> columns) {}

    private static final List<Question> QUESTIONS = List.of(
            new Question(
                    "select l.subjectId, l.at, l.kind, l.purpose from AccessLogEntry l where l.subjectId = :id",
                    List.of("subject_id", "at", "kind", "purpose")),
            new Question(
                    "select s, l.at, l.kind, l.purpose from AccessLogEntry l join l.shown s where s = :id",
                    List.of("shown", "at", "kind", "purpose")),
            new Question(
                    "select l.accountId, l.employerId, l.at, l.kind, l.purpose, l.resultCount, l.requestId"
                            + " from AccessLogEntry l where l.accountId = :id",
                    List.of("account_id", "employer_id", "at", "kind", "purpose", "result_count", "request_id")));

    @PersistenceContext
    EntityManager em;

    List<Holding> of(SubjectId person) {
        return QUESTIONS.stream().flatMap(question -> asked(question, person)).toList();
    }

    private Stream<Holding> asked(Question question, SubjectId person) {
        return em.createQuery(question.jpql(), Object[].class)
                .setParameter("id", person.value())
                .getResultStream()
                .flatMap(row -> holdings(question.columns(), row));
    }

    private static Stream<Holding> holdings(List<String> columns, Object[] row) {
        return IntStream.range(0, row.length)
                .filter(i -> row[i] != null)
                .mapToObj(i -> holding(columns.get(i), row[i].toString()));
    }

    private static Holding holding(String column, String value) {
        return column.equals("shown")
                ? new Holding(DataCategory.ACCESS_LOG, LOG + "_shown", "subject_id", value, null, null, false)
                : new Holding(DataCategory.ACCESS_LOG, LOG, column, value, null, null, false);
    }
}
