package eu.dfence.register.privacy.breaches;

import eu.dfence.register.privacy.breaches.api.ReportRow;
import eu.dfence.register.shared.api.RegisterException;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every breach and its reports, and the law's numbers they are measured by. */
@Dependent
class Breaches {
    private static final String RUNNING = "b.closedOn is null and (b.ruling.notifies is null"
            + " or (b.ruling.notifies = true and b.notifiedAt is null))";

    @PersistenceContext
    EntityManager em;

    void add(Breach breach) {
        em.persist(breach);
    }

    void add(Report report) {
        em.persist(report);
    }

    /** "TL-2026-001": the year of awareness and a number that never comes again. */
    String nextNumber(int year) {
        Object next = em.createNativeQuery("select next value for breaches_number_seq")
                .getSingleResult();
        return "TL-%d-%03d".formatted(year, ((Number) next).longValue());
    }

    /** @throws RegisterException {@code breaches.unknown} */
    Breach get(UUID id) {
        return one(byId(id));
    }

    /** Locked until the transaction ends: two officers act one after the other, and the second one sees that. */
    Breach locked(UUID id, int seen) {
        Breach breach = one(byId(id).setLockMode(LockModeType.PESSIMISTIC_WRITE));
        breach.refuseChanged(seen);
        return breach;
    }

    private TypedQuery<Breach> byId(UUID id) {
        return em.createQuery("select b from Breach b where b.publicId = :id", Breach.class)
                .setParameter("id", id);
    }

    List<Breach> running(int most) {
        return em.createQuery("select b from Breach b where " + RUNNING + " order by b.dueAt, b.id", Breach.class)
                .setMaxResults(most)
                .getResultList();
    }

    List<Breach> latest(int most) {
        return em.createQuery("select b from Breach b order by b.facts.awareAt desc, b.id desc", Breach.class)
                .setMaxResults(most)
                .getResultList();
    }

    int waiting() {
        return em.createQuery("select count(b) from Breach b where " + RUNNING, Long.class)
                .getSingleResult()
                .intValue();
    }

    /** Without what they say. */
    List<ReportRow> reportsOf(Breach breach) {
        return em.createQuery(
                        "select new eu.dfence.register.privacy.breaches.api.ReportRow(r.publicId, r.phase, r.language,"
                                + " r.madeAt, r.sha256, r.sentAt, r.reference) from Report r where r.breach = :breach"
                                + " order by r.place",
                        ReportRow.class)
                .setParameter("breach", breach)
                .getResultList();
    }

    Optional<Report> lastReportOf(Breach breach) {
        return em.createQuery("select r from Report r where r.breach = :breach order by r.place desc", Report.class)
                .setParameter("breach", breach)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** @throws RegisterException {@code breaches.unknown} */
    Report report(UUID id) {
        return one(reportById(id));
    }

    Report reportLocked(UUID id) {
        return one(reportById(id).setLockMode(LockModeType.PESSIMISTIC_WRITE));
    }

    private TypedQuery<Report> reportById(UUID id) {
        return em.createQuery("select r from Report r join fetch r.breach where r.publicId = :id", Report.class)
                .setParameter("id", id);
    }

    private static <T> T one(TypedQuery<T> query) {
        return query.getResultStream().findFirst().orElseThrow(() -> new RegisterException("breaches.unknown"));
    }

    /** @throws RegisterException {@code breaches.refused.aware-early} when no law's number is that old */
    BreachTerms terms(LocalDate day) {
        return em.createQuery(
                        "select t from BreachTerms t where t.validFrom ="
                                + " (select max(u.validFrom) from BreachTerms u where u.validFrom <= :day)",
                        BreachTerms.class)
                .setParameter("day", day)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new RegisterException("breaches.refused.aware-early", day));
    }
}
