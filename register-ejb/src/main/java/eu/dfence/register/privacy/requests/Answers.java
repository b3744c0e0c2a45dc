package eu.dfence.register.privacy.requests;

import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.privacy.requests.api.AnswerFormat;
import eu.dfence.register.privacy.requests.api.AnswerKind;
import eu.dfence.register.privacy.requests.api.AnswerList;
import eu.dfence.register.shared.api.RegisterException;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Every file that answered a request. */
@Dependent
class Answers {
    @PersistenceContext
    EntityManager em;

    void add(Answer answer) {
        em.persist(answer);
    }

    /** Without what they say. */
    List<AnswerList.Row> of(Request request) {
        return em.createQuery(
                        "select a.publicId, a.kind, a.format, a.file.bytes, a.file.sha256, a.madeAt from Answer a"
                                + " where a.request = :request order by a.id",
                        Object[].class)
                .setParameter("request", request)
                .getResultStream()
                .map(row -> new AnswerList.Row(
                        (UUID) row[0],
                        (AnswerKind) row[1],
                        (AnswerFormat) row[2],
                        (long) row[3],
                        (String) row[4],
                        (Instant) row[5]))
                .toList();
    }

    /** Kind and length of each file; not what it says. */
    List<Object[]> of(SubjectId subject) {
        return em.createQuery(
                        "select a.kind, a.file.bytes from Answer a join a.request r where r.subjectId = :subject order by a.id",
                        Object[].class)
                .setParameter("subject", subject.value())
                .getResultList();
    }

    /** @throws RegisterException {@code requests.unknown} */
    Answer get(UUID id) {
        return em.createQuery("select a from Answer a join fetch a.request where a.publicId = :id", Answer.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new RegisterException("requests.unknown"));
    }
}
