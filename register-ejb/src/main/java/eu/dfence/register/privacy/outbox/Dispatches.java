package eu.dfence.register.privacy.outbox;

import eu.dfence.register.privacy.catalogue.api.Page;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.privacy.outbox.api.DispatchCounts;
import eu.dfence.register.privacy.outbox.api.DispatchKind;
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

/** All that was and is to be sent. */
@Dependent
class Dispatches {
    private static final String COUNT =
            "(select count(*) from (select 1 from outbox_dispatch where settled_on is null and ";
    private static final String CAPPED = " limit " + (Page.COUNT_CAP + 1) + ") %s)";

    @PersistenceContext
    EntityManager em;

    void add(Dispatch dispatch) {
        em.persist(dispatch);
    }

    void keep(LeftWord word) {
        em.merge(word);
    }

    /** Null when nobody left any. */
    LeftWord word(SubjectId subject) {
        return em.find(LeftWord.class, subject.value());
    }

    void forget(LeftWord word) {
        em.remove(word);
    }

    Dispatch get(UUID id) {
        return one(byId(id));
    }

    Dispatch locked(UUID id) {
        return one(byId(id).setLockMode(LockModeType.PESSIMISTIC_WRITE));
    }

    void add(FetchedLetter letter) {
        em.persist(letter);
    }

    /** Empty while nobody has fetched it. */
    Optional<FetchedLetter> letter(Dispatch dispatch) {
        return em.createQuery("select l from FetchedLetter l where l.dispatch = :dispatch", FetchedLetter.class)
                .setParameter("dispatch", dispatch)
                .getResultStream()
                .findFirst();
    }

    /** @return whether there was one */
    boolean forgetLetter(Dispatch dispatch) {
        return em.createQuery("delete from FetchedLetter l where l.dispatch = :dispatch")
                        .setParameter("dispatch", dispatch)
                        .executeUpdate()
                > 0;
    }

    List<FetchedLetter> letters(SubjectId subject) {
        return em.createQuery(
                        "select l from FetchedLetter l where l.subjectId = :id order by l.id", FetchedLetter.class)
                .setParameter("id", subject.value())
                .getResultList();
    }

    private TypedQuery<Dispatch> byId(UUID id) {
        return em.createQuery("select d from Dispatch d where d.publicId = :id", Dispatch.class)
                .setParameter("id", id);
    }

    private static Dispatch one(TypedQuery<Dispatch> query) {
        return query.getResultStream().findFirst().orElseThrow(() -> new RegisterException("outbox.unknown"));
    }

    List<Dispatch> of(SubjectId subject) {
        return em.createQuery("select d from Dispatch d where d.subjectId = :id order by d.id", Dispatch.class)
                .setParameter("id", subject.value())
                .getResultList();
    }

    List<Heard> partiesTold(SubjectId subject) {
        return em.createQuery(
                        "select d.party, d.partnerId from Dispatch d where d.subjectId = :id and d.kind <> :person",
                        Object[].class)
                .setParameter("id", subject.value())
                .setParameter("person", DispatchKind.FINISHED)
                .getResultStream()
                .map(row -> new Heard((String) row[0], (UUID) row[1]))
                .toList();
    }

    List<Dispatch> open(int most) {
        return em.createQuery(
                        "select d from Dispatch d where d.settledOn is null order by d.answerBy, d.id", Dispatch.class)
                .setMaxResults(most)
                .getResultList();
    }

    DispatchCounts counts(LocalDate today) {
        Object[] counts = (Object[]) em.createNativeQuery("select " + COUNT + "kind <> 'FINISHED' and answer_by < ?1"
                        + CAPPED.formatted("l") + ", " + COUNT + "kind = 'FINISHED'" + CAPPED.formatted("p"))
                .setParameter(1, today)
                .getSingleResult();
        return new DispatchCounts(((Number) counts[0]).intValue(), ((Number) counts[1]).intValue());
    }
}
