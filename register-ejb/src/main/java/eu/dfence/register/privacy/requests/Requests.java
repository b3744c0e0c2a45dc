package eu.dfence.register.privacy.requests;

import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.privacy.requests.api.DataSubjectRight;
import eu.dfence.register.privacy.requests.api.RequestCard;
import eu.dfence.register.shared.api.RegisterException;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every request, and the law's numbers it is measured by. */
@Dependent
class Requests {
    @PersistenceContext
    EntityManager em;

    void add(Request request) {
        em.persist(request);
    }

    /** "TP-2026-036": the year of receipt and a number that never comes again. */
    String nextNumber(int year) {
        Object next = em.createNativeQuery("select next value for requests_number_seq")
                .getSingleResult();
        return "TP-%d-%03d".formatted(year, ((Number) next).longValue());
    }

    /** @throws RegisterException {@code requests.unknown} */
    Request get(UUID id) {
        return one(byId(id));
    }

    /** Locked until the transaction ends: two officers who act on one request act one after the other. */
    Request locked(UUID id) {
        return one(byId(id).setLockMode(LockModeType.PESSIMISTIC_WRITE));
    }

    /** The person's open request of the same right, the newest. */
    Optional<Request> open(SubjectId subject, DataSubjectRight right) {
        return em.createQuery(
                        "select r from Request r where r.subjectId = :subject and r.intake.right = :right"
                                + " and r.closedOn is null order by r.id desc",
                        Request.class)
                .setParameter("subject", subject.value())
                .setParameter("right", right)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    List<Request> of(SubjectId subject) {
        return em.createQuery("select r from Request r where r.subjectId = :subject order by r.id", Request.class)
                .setParameter("subject", subject.value())
                .getResultList();
    }

    void add(Scan scan) {
        em.persist(scan);
    }

    /** Without what they show. */
    List<RequestCard.Scan> scansOf(Request request) {
        return em.createQuery(
                        "select s.publicId, s.format, s.file.bytes, s.attachedAt from Scan s where s.request = :request order by s.id",
                        Object[].class)
                .setParameter("request", request)
                .getResultStream()
                .map(row -> new RequestCard.Scan((UUID) row[0], row[1].toString(), (long) row[2], (Instant) row[3]))
                .toList();
    }

    List<CorrectionItem> correctionsOf(SubjectId subject) {
        return partsOf(subject, CorrectionItem.class);
    }

    List<ObjectionItem> objectionsOf(SubjectId subject) {
        return partsOf(subject, ObjectionItem.class);
    }

    List<Hold> holdsOf(SubjectId subject) {
        return partsOf(subject, Hold.class);
    }

    /** Day of receipt, channel and length of each scan; not what they show. */
    List<Object[]> scansOf(SubjectId subject) {
        return em.createQuery(
                        "select r.intake.channel, r.intake.receivedOn, s.file.bytes from Scan s join s.request r"
                                + " where r.subjectId = :subject order by s.id",
                        Object[].class)
                .setParameter("subject", subject.value())
                .getResultList();
    }

    /** Of all requests of the person in one statement. */
    private <P> List<P> partsOf(SubjectId subject, Class<P> part) {
        return em.createQuery(
                        "select p from " + part.getSimpleName()
                                + " p join fetch p.request r where r.subjectId = :subject order by p.id",
                        part)
                .setParameter("subject", subject.value())
                .getResultList();
    }

    /** @throws RegisterException {@code requests.unknown} */
    Scan scan(UUID id) {
        return em.createQuery("select s from Scan s join fetch s.request where s.publicId = :id", Scan.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new RegisterException("requests.unknown"));
    }

    /** By number, by contact, or by name in either order of its words. */
    List<UUID> subjects(String identifier) {
        int last = identifier.lastIndexOf(' ');
        String turned = last < 0 ? identifier : identifier.substring(last + 1) + ", " + identifier.substring(0, last);
        return em.createQuery(
                        "select distinct r.subjectId from Request r where r.number = :typed or r.contact = :typed"
                                + " or r.name = :typed or r.name = :turned",
                        UUID.class)
                .setParameter("typed", identifier)
                .setParameter("turned", turned)
                .getResultList();
    }

    /** @throws RegisterException {@code requests.refused.received-early} when no law's number is that old */
    AnswerTerms terms(LocalDate day) {
        return one(day, LockModeType.NONE);
    }

    /** Locked: who receives, receives alone, so that one letter written down by two becomes one request. */
    AnswerTerms termsLocked(LocalDate day) {
        return one(day, LockModeType.PESSIMISTIC_WRITE);
    }

    private AnswerTerms one(LocalDate day, LockModeType lock) {
        return em.createQuery(
                        "select t from AnswerTerms t where t.validFrom ="
                                + " (select max(u.validFrom) from AnswerTerms u where u.validFrom <= :day)",
                        AnswerTerms.class)
                .setParameter("day", day)
                .setLockMode(lock)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new RegisterException("requests.refused.received-early", day));
    }

    private TypedQuery<Request> byId(UUID id) {
        return em.createQuery("select r from Request r where r.publicId = :id", Request.class)
                .setParameter("id", id);
    }

    private static Request one(TypedQuery<Request> query) {
        return query.getResultStream().findFirst().orElseThrow(() -> new RegisterException("requests.unknown"));
    }
}
