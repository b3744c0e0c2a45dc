package eu.dfence.register.privacy.notice;

import eu.dfence.register.privacy.letters.api.LetterLanguage;
import eu.dfence.register.privacy.notice.api.Clause;
import eu.dfence.register.privacy.notice.api.Passage;
import eu.dfence.register.shared.api.RegisterException;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every version of the notice; lists are asked without the bytes. */
@Dependent
class Editions {
    @PersistenceContext
    EntityManager em;

    /** @throws RegisterException {@code errors.stale} when somebody publishes for that day at this moment */
    void add(Edition edition) {
        try {
            em.persist(edition);
            em.flush();
        } catch (PersistenceException alreadyThere) {
            throw new RegisterException("errors.stale");
        }
    }

    void add(EditionText text, List<Passage> passages) {
        em.persist(text);
        passages.forEach(each -> em.persist(new EditionClause(text, each)));
    }

    /** The last day first. */
    List<Edition> all() {
        return em.createQuery("select e from Edition e order by e.validFrom desc", Edition.class)
                .getResultList();
    }

    Optional<Edition> newest() {
        return em.createQuery("select e from Edition e order by e.validFrom desc", Edition.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Of every text: first and last day, whether archived, when and by whom published, language, hash, type, hash of the paper. */
    List<Object[]> rows() {
        return em.createQuery(
                        "select e.validFrom, e.validTo, e.archived, e.publishedAt, e.publishedBy, t.language, t.sha256,"
                                + " t.media, t.paperSha256 from EditionText t join t.edition e order by e.validFrom desc, t.id",
                        Object[].class)
                .getResultList();
    }

    /** What a version says clause by clause, in the order of the notice; nothing of one that came as a file. */
    List<Passage> passages(LocalDate from, LetterLanguage language) {
        return em.createQuery(
                        "select c.clause, c.heading, c.body from EditionClause c join c.text t join t.edition e"
                                + " where e.validFrom = :from and t.language = :language",
                        Object[].class)
                .setParameter("from", from)
                .setParameter("language", language.tag())
                .getResultStream()
                .map(row -> new Passage(
                        (Clause) row[0],
                        row[1].toString(),
                        row[2].toString().lines().toList()))
                .sorted(Comparator.comparing(Passage::clause))
                .toList();
    }

    /** The same in each language. */
    Map<LetterLanguage, List<Passage>> passages(LocalDate from) {
        Map<LetterLanguage, List<Passage>> passages = new EnumMap<>(LetterLanguage.class);
        for (LetterLanguage each : LetterLanguage.values()) passages.put(each, passages(from, each));
        return passages;
    }

    Optional<EditionText> text(LocalDate from, LetterLanguage language) {
        return em.createQuery(
                        "select t from EditionText t join fetch t.edition e where e.validFrom = :from and t.language = :language",
                        EditionText.class)
                .setParameter("from", from)
                .setParameter("language", language.tag())
                .getResultStream()
                .findFirst();
    }

    /** First day of the version in force on a day. */
    Optional<LocalDate> inForce(LocalDate day) {
        return em.createQuery(
                        "select e.validFrom from Edition e where e.validFrom <= :day and (e.validTo is null or e.validTo >= :day)"
                                + " order by e.validFrom desc",
                        LocalDate.class)
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    boolean holds(LocalDate from, LetterLanguage language) {
        return !em.createQuery(
                        "select t.id from EditionText t join t.edition e where e.validFrom = :from and t.language = :language",
                        Long.class)
                .setParameter("from", from)
                .setParameter("language", language.tag())
                .getResultList()
                .isEmpty();
    }

    /** Finds the persistence unit; the database itself may still be away. */
    void open() {
        em.getMetamodel();
    }
}
