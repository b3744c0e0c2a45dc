package eu.dfence.register.credit;

import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.shared.api.RegisterException;
import eu.dfence.register.shared.api.Taken;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** All that was weighed, decided, contested and reviewed. */
@Dependent
class Decisions {
    private static final String WITH_WHAT_FOLLOWED = "select d, o, r from CreditDecision d join fetch d.grounds"
            + " left join CreditObjection o on o.decision = d left join CreditReview r on r.decision = d where d.subjectId = :id";

    @PersistenceContext
    EntityManager em;

    void add(CreditGrounds grounds) {
        em.persist(grounds);
    }

    /** @throws RegisterException with that key, when the database has the like of it already */
    void add(Object row, String unique, String twice) {
        try {
            em.persist(row);
            em.flush();
        } catch (PersistenceException failure) {
            throw Taken.is(failure, unique) ? new RegisterException(twice) : failure;
        }
    }

    /** What the same person looked at on an earlier day and decided nothing by; today's may still be open in a window. */
    void forgetUnused(SubjectId subject, UUID shownTo, LocalDate today) {
        em.createNativeQuery("delete from credit_grounds where subject_id = ?1 and shown_to = ?2 and shown_on < ?3"
                        + " and not exists (select 1 from credit_decision d where d.grounds_id = credit_grounds.id)"
                        + " and not exists (select 1 from credit_review r where r.grounds_id = credit_grounds.id)")
                .setParameter(1, subject.value())
                .setParameter(2, shownTo)
                .setParameter(3, today)
                .executeUpdate();
    }

    /** @throws RegisterException {@code credit.unknown} */
    CreditGrounds grounds(SubjectId subject, UUID id) {
        return em.createQuery(
                        "select g from CreditGrounds g where g.publicId = :id and g.subjectId = :subject",
                        CreditGrounds.class)
                .setParameter("id", id)
                .setParameter("subject", subject.value())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new RegisterException("credit.unknown"));
    }

    List<CreditGrounds> groundsOf(SubjectId subject) {
        return em.createQuery(
                        "select g from CreditGrounds g where g.subjectId = :id order by g.id", CreditGrounds.class)
                .setParameter("id", subject.value())
                .getResultList();
    }

    /** The newest first. */
    List<Decided> of(SubjectId subject) {
        return em.createQuery(WITH_WHAT_FOLLOWED + " order by d.ruling.decidedAt desc, d.id desc", Object[].class)
                .setParameter("id", subject.value())
                .getResultStream()
                .map(Decisions::decided)
                .toList();
    }

    /** @throws RegisterException {@code credit.unknown} */
    Decided get(SubjectId subject, UUID decision) {
        return em.createQuery(WITH_WHAT_FOLLOWED + " and d.publicId = :decision", Object[].class)
                .setParameter("id", subject.value())
                .setParameter("decision", decision)
                .getResultStream()
                .map(Decisions::decided)
                .findFirst()
                .orElseThrow(() -> new RegisterException("credit.unknown"));
    }

    private static Decided decided(Object[] row) {
        return new Decided((CreditDecision) row[0], (CreditObjection) row[1], (CreditReview) row[2]);
    }

    List<CreditRule> rules(LocalDate day) {
        return em.createQuery(
                        "select r from CreditRule r where r.validFrom <= :day and (r.validTo is null or r.validTo >= :day)",
                        CreditRule.class)
                .setParameter("day", day)
                .getResultList();
    }
}
