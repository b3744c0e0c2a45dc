package eu.dfence.register.outreach;

import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.shared.api.RegisterException;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The mailings, and who was chosen for each. */
@Dependent
class Mailings {
    private static final int LATEST = 50;

    @PersistenceContext
    EntityManager em;

    void add(Mailing mailing, List<SubjectId> chosen) {
        em.persist(mailing);
        chosen.forEach(subject -> em.persist(new Mailed(mailing, subject)));
    }

    Mailing get(UUID id) {
        return only(byId(id));
    }

    /** Locked until the end of the transaction, so that it is made once. */
    Mailing getToMake(UUID id) {
        return only(byId(id).setLockMode(LockModeType.PESSIMISTIC_WRITE));
    }

    private TypedQuery<Mailing> byId(UUID id) {
        return em.createQuery("select m from Mailing m where m.publicId = :id", Mailing.class)
                .setParameter("id", id);
    }

    private static Mailing only(TypedQuery<Mailing> query) {
        return query.getResultStream().findFirst().orElseThrow(() -> new RegisterException("mailings.unknown"));
    }

    List<Mailed> chosenFor(Mailing mailing) {
        return em.createQuery("select d from Mailed d where d.mailing = :mailing order by d.id", Mailed.class)
                .setParameter("mailing", mailing)
                .getResultList();
    }

    List<Mailing> latest() {
        return em.createQuery("select m from Mailing m order by m.chosenAt desc, m.id desc", Mailing.class)
                .setMaxResults(LATEST)
                .getResultList();
    }

    List<Mailed> of(SubjectId subject) {
        return em.createQuery("select d from Mailed d where d.subjectId = :id order by d.id", Mailed.class)
                .setParameter("id", subject.value())
                .getResultList();
    }

    /** Those that left since then, newest first. */
    List<Mailing> madeSince(Instant moment) {
        return em.createQuery(
                        "select m from Mailing m where m.madeAt >= :moment order by m.madeAt desc, m.id desc",
                        Mailing.class)
                .setParameter("moment", moment)
                .setMaxResults(LATEST)
                .getResultList();
    }

    /** Who went along. */
    List<SubjectId> takenBy(UUID mailing) {
        return em.createQuery(
                        "select d.subjectId from Mailed d join d.mailing m where m.publicId = :id and d.leftOut is null"
                                + " and m.madeAt is not null order by d.id",
                        UUID.class)
                .setParameter("id", mailing)
                .getResultStream()
                .map(SubjectId::new)
                .toList();
    }

    /** Those that took the person along to nobody in the partner register, newest first. */
    List<Mailing> thatTookBeforeTheLedger(SubjectId subject) {
        return em.createQuery(
                        "select m from Mailed d join d.mailing m where d.subjectId = :id and d.leftOut is null"
                                + " and m.madeAt is not null and m.partnerId is null order by m.madeAt desc",
                        Mailing.class)
                .setParameter("id", subject.value())
                .getResultList();
    }
}
