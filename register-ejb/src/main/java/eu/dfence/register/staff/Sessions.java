package eu.dfence.register.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All sessions. One that nobody has used for half an hour, or that is ten hours old, is over without a word about it. */
@ApplicationScoped
class Sessions {
    private static final Duration LONGEST = Duration.ofHours(10);
    /** The container's half hour, and the five minutes by which a request may be told late. */
    private static final Duration IDLE = Duration.ofMinutes(35);

    @PersistenceContext
    EntityManager em;

    /** Finds the persistence unit; the database itself may still be away. */
    void open() {
        em.getMetamodel();
    }

    void add(Session session) {
        em.persist(session);
    }

    Optional<Session> with(UUID publicId) {
        return em.createQuery("select s from Session s where s.publicId = :id", Session.class)
                .setParameter("id", publicId)
                .getResultStream()
                .findFirst();
    }

    /** Newest first. */
    List<Session> open(Long account, int passwordNumber, Instant now) {
        return em.createQuery(
                        "select s from Session s where s.accountId = :account and s.startedAt > :oldest"
                                + " and s.seenAt > :idle and s.endedAt is null and s.passwordNumber = :number"
                                + " order by s.startedAt desc, s.id desc",
                        Session.class)
                .setParameter("account", account)
                .setParameter("oldest", now.minus(LONGEST))
                .setParameter("idle", now.minus(IDLE))
                .setParameter("number", passwordNumber)
                .getResultList();
    }

    List<Session> of(Long account) {
        return em.createQuery("select s from Session s where s.accountId = :account", Session.class)
                .setParameter("account", account)
                .getResultList();
    }
}
