package eu.dfence.register.privacy.notice;

import eu.dfence.register.privacy.letters.api.LetterLanguage;
import eu.dfence.register.privacy.notice.api.Clause;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/** What the house has written, and what it may not write. */
@Dependent
class Wordings {
    @PersistenceContext
    EntityManager em;

    void add(WrittenWords words) {
        em.persist(words);
    }

    /** The newest of each clause; one that was taken back is absent. */
    Map<Clause, String> own(LetterLanguage language) {
        Map<Clause, String> own = new EnumMap<>(Clause.class);
        em.createQuery("select w from WrittenWords w where w.language = :language order by w.id", WrittenWords.class)
                .setParameter("language", language.tag())
                .getResultList()
                .forEach(each -> own.put(each.clause(), each.body()));
        own.values().removeIf(String::isEmpty);
        return own;
    }

    /** Which writing of each clause is the newest, one that took back the words too; absent where there never was one. */
    Map<Clause, Long> newest(LetterLanguage language) {
        Map<Clause, Long> newest = new EnumMap<>(Clause.class);
        em.createQuery(
                        "select w.clause, max(w.id) from WrittenWords w where w.language = :language group by w.clause",
                        Object[].class)
                .setParameter("language", language.tag())
                .getResultList()
                .forEach(row -> newest.put((Clause) row[0], (Long) row[1]));
        return newest;
    }

    /** Of acts that are no more on that day: a pattern of the name, and how the act is called. */
    Map<String, String> repealed(LocalDate day) {
        Map<String, String> acts = new TreeMap<>();
        em.createQuery("select a from RepealedAct a where a.repealedOn <= :day", RepealedAct.class)
                .setParameter("day", day)
                .getResultList()
                .forEach(each -> acts.put(each.pattern(), each.act()));
        return acts;
    }
}
