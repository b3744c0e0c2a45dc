package eu.dfence.register.privacy.rectification;

import eu.dfence.register.privacy.catalogue.api.Page;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.shared.api.RegisterException;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Every notice of a correction. */
@Dependent
class Notices {
    @PersistenceContext
    EntityManager em;

    void add(Notice notice) {
        em.persist(notice);
    }

    Notice get(UUID id) {
        return one(byId(id));
    }

    Notice locked(UUID id) {
        return one(byId(id).setLockMode(LockModeType.PESSIMISTIC_WRITE));
    }

    private TypedQuery<Notice> byId(UUID id) {
        return em.createQuery("select n from Notice n where n.publicId = :id", Notice.class)
                .setParameter("id", id);
    }

    private static Notice one(TypedQuery<Notice> query) {
        return query.getResultStream().findFirst().orElseThrow(() -> new RegisterException("rectification.unknown"));
    }

    List<Notice> ofRequest(UUID request) {
        return em.createQuery("select n from Notice n where n.requestId = :request order by n.id", Notice.class)
                .setParameter("request", request)
                .getResultList();
    }

    List<Notice> of(SubjectId subject) {
        return em.createQuery("select n from Notice n where n.subjectId = :subject order by n.id", Notice.class)
                .setParameter("subject", subject.value())
                .getResultList();
    }

    List<Notice> open(int most) {
        return em.createQuery(
                        "select n from Notice n where n.settledOn is null order by n.answerBy, n.id", Notice.class)
                .setMaxResults(most)
                .getResultList();
    }

    int late(LocalDate today) {
        return ((Number) em.createNativeQuery("select count(*) from (select 1 from rectification_notice"
                                + " where settled_on is null and answer_by < ?1 limit " + (Page.COUNT_CAP + 1) + ") x")
                        .setParameter(1, today)
                        .getSingleResult())
                .intValue();
    }
}
