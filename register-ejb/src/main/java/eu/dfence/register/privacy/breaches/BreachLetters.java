package eu.dfence.register.privacy.breaches;

import eu.dfence.register.privacy.breaches.api.TellingProgress;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.shared.api.RegisterException;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** What the affected were told. */
@Dependent
class BreachLetters {
    @PersistenceContext
    EntityManager em;

    void add(BreachLetter letter) {
        em.persist(letter);
    }

    /** @throws RegisterException {@code breaches.unknown} */
    BreachLetter get(UUID id) {
        return em.createQuery(
                        "select l from BreachLetter l join fetch l.breach where l.publicId = :id", BreachLetter.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new RegisterException("breaches.unknown"));
    }

    /** The affected who have neither a letter nor a reason for none, in the order of their ids. */
    List<SubjectId> untold(Breach breach) {
        return em.createQuery(
                        "select a.subjectId from Affected a where a.breach = :breach and not exists (select 1 from"
                                + " BreachLetter l where l.breach = a.breach and l.subjectId = a.subjectId)"
                                + " order by a.subjectId",
                        UUID.class)
                .setParameter("breach", breach)
                .getResultStream()
                .map(SubjectId::new)
                .toList();
    }

    TellingProgress progress(Breach breach, int affected) {
        Object[] counted = em.createQuery(
                        "select count(l), count(l.sha256), count(l.sentOn) from BreachLetter l where l.breach = :breach",
                        Object[].class)
                .setParameter("breach", breach)
                .getSingleResult();
        int rows = ((Number) counted[0]).intValue();
        int written = ((Number) counted[1]).intValue();
        return new TellingProgress(affected, written, rows - written, ((Number) counted[2]).intValue());
    }

    /** Those that wait to be sent, each let go of when it was looked at: there may be thousands. */
    void eachUnsent(Breach breach, Consumer<BreachLetter> look) {
        em.createQuery(
                        "select l.id from BreachLetter l where l.breach = :breach and l.sha256 is not null"
                                + " and l.sentOn is null order by l.id",
                        Long.class)
                .setParameter("breach", breach)
                .getResultList()
                .forEach(id -> {
                    BreachLetter letter = em.find(BreachLetter.class, id);
                    look.accept(letter);
                    em.detach(letter);
                });
    }

    /** @return how many left */
    int sent(Breach breach, LocalDate on) {
        return em.createQuery("update BreachLetter l set l.sentOn = :on where l.breach = :breach"
                        + " and l.sha256 is not null and l.sentOn is null")
                .setParameter("on", on)
                .setParameter("breach", breach)
                .executeUpdate();
    }

    List<BreachLetter> of(SubjectId subject) {
        return em.createQuery(
                        "select l from BreachLetter l where l.subjectId = :subject order by l.id", BreachLetter.class)
                .setParameter("subject", subject.value())
                .getResultList();
    }
}
