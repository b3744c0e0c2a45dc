package eu.dfence.register.privacy.erasure;

import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.privacy.erasure.api.PlanLine;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What erasures still have to do. */
@Dependent
class Obligations {
    private static final int AT_ONCE = 100;

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** Those of whom something may go by now. */
    List<SubjectId> due() {
        return em.createQuery(
                        "select o.subjectId from Obligation o where o.finishedAt is null and o.lookOn <= :today"
                                + " group by o.subjectId order by min(o.lookOn), o.subjectId",
                        UUID.class)
                .setParameter("today", LocalDate.now(clock))
                .setMaxResults(AT_ONCE)
                .getResultStream()
                .map(SubjectId::new)
                .toList();
    }

    List<Obligation> of(SubjectId subject) {
        return em.createQuery("select o from Obligation o where o.subjectId = :id order by o.id", Obligation.class)
                .setParameter("id", subject.value())
                .getResultList();
    }

    /** Locked until the transaction ends: whoever comes second finds what is left. */
    List<Obligation> openLocked(SubjectId subject) {
        return em.createQuery(
                        "select o from Obligation o where o.subjectId = :id and o.finishedAt is null order by o.id",
                        Obligation.class)
                .setParameter("id", subject.value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** What stays by now has its obligation, and what is gone has none any more: these, those of which nothing else is left. */
    List<Remainder> settle(SubjectId subject, List<PlanLine> lines) {
        LocalDate today = LocalDate.now(clock);
        List<Remainder> all = Remainder.of(lines);
        List<Remainder> stays = new ArrayList<>(all);
        List<Remainder> gone = new ArrayList<>();
        for (Obligation open : openLocked(subject)) {
            boolean there = stays.removeIf(open::keeps);
            if (there) open.lookAgain(today);
            else gone.add(open.finish(clock.instant()));
        }
        stays.forEach(each -> em.persist(new Obligation(subject, each, today)));
        return gone.stream().filter(each -> all.stream().noneMatch(each::isOf)).toList();
    }

    /** Something that kept a row has ended. */
    void lookNow(SubjectId subject) {
        em.createQuery("update Obligation o set o.lookOn = :today, o.version = o.version + 1"
                        + " where o.subjectId = :id and o.finishedAt is null and o.lookOn > :today")
                .setParameter("today", LocalDate.now(clock))
                .setParameter("id", subject.value())
                .executeUpdate();
    }
}
