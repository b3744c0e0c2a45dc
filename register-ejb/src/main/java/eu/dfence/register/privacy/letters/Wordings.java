package eu.dfence.register.privacy.letters;

import eu.dfence.register.privacy.letters.api.LetterKind;
import eu.dfence.register.privacy.letters.api.LetterLanguage;
import eu.dfence.register.privacy.letters.api.TemplateRow;
import eu.dfence.register.shared.api.RegisterException;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The texts: what the house has written over what was shipped. */
@Dependent
class Wordings {
    @PersistenceContext
    EntityManager em;

    /** Empty only for the controller, while nobody has written who it is. */
    Optional<Wording> inForce(LetterKind kind, LetterLanguage language, LocalDate day) {
        return em.createQuery(
                        "select t from StoredTemplate t where t.kind = :kind and t.language = :language"
                                + " and t.validFrom <= :day order by t.validFrom desc, t.number desc",
                        StoredTemplate.class)
                .setParameter("kind", kind)
                .setParameter("language", language.tag())
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(StoredTemplate::wording)
                .or(() -> Shipped.text(kind, language));
    }

    /** Newest first, without the shipped one. */
    List<StoredTemplate> versions(LetterKind kind, LetterLanguage language) {
        return em.createQuery(
                        "select t from StoredTemplate t where t.kind = :kind and t.language = :language"
                                + " order by t.number desc",
                        StoredTemplate.class)
                .setParameter("kind", kind)
                .setParameter("language", language.tag())
                .getResultList();
    }

    /** The newest version of every text the house has changed. */
    List<TemplateRow> newest() {
        return em.createQuery(
                        "select new eu.dfence.register.privacy.letters.api.TemplateRow(t.kind, t.language, t.number, t.validFrom)"
                                + " from StoredTemplate t where t.number = (select max(u.number) from StoredTemplate u"
                                + " where u.kind = t.kind and u.language = t.language)",
                        TemplateRow.class)
                .getResultList();
    }

    /** @throws RegisterException {@code errors.stale} when somebody keeps a version of that number at this moment */
    void add(StoredTemplate template) {
        try {
            em.persist(template);
            em.flush();
        } catch (PersistenceException alreadyThere) {
            throw new RegisterException("errors.stale");
        }
    }

    /** @throws RegisterException {@code letters.refused.no-controller} while nobody has written who the controller is */
    House house(LetterLanguage language, LocalDate day) {
        return new House(
                language,
                day,
                inForce(LetterKind.CONTROLLER, language, day)
                        .orElseThrow(() -> new RegisterException("letters.refused.no-controller"))
                        .body(),
                inForce(LetterKind.OMBUDSMAN, language, day).orElseThrow().body(),
                inForce(LetterKind.COURT, language, day).orElseThrow().body());
    }
}
