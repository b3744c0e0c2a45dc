package eu.dfence.register.privacy.retention;

import eu.dfence.register.privacy.catalogue.api.TimedRows;
import eu.dfence.register.privacy.retention.api.RetentionPeriod;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

/** The runs, and the lease one needs. */
@Dependent
class Runs {
    @PersistenceContext
    EntityManager em;

    Lease lease() {
        return em.find(Lease.class, Lease.NAME, LockModeType.PESSIMISTIC_WRITE);
    }

    void add(Object row) {
        em.persist(row);
    }

    Run with(Long id) {
        return em.find(Run.class, id);
    }

    /** The one that was stopped, or null. */
    Run unfinished() {
        return em.createQuery("select r from Run r where r.finishedAt is null order by r.id", Run.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    List<Run> latest(int most) {
        return em.createQuery("select r from Run r order by r.startedAt desc, r.id desc", Run.class)
                .setMaxResults(most)
                .getResultList();
    }

    /** How far a table has come, or null before it was begun. */
    Sweep sweep(Run run, TimedRows rows) {
        return em.createQuery("select s from Sweep s where s.run = :run and s.table = :table", Sweep.class)
                .setParameter("run", run)
                .setParameter("table", rows.table())
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    /** Everybody's, in force on a day. */
    List<StoredPeriod> periods(LocalDate day) {
        return em.createQuery(
                        "select p from StoredPeriod p where p.whom = :all and p.validFrom <= :day"
                                + " and (p.validTo is null or p.validTo >= :day)",
                        StoredPeriod.class)
                .setParameter("all", RetentionPeriod.Whom.EVERYBODY)
                .setParameter("day", day)
                .getResultList();
    }
}
