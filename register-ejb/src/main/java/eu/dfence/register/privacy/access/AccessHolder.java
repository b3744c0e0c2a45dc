package eu.dfence.register.privacy.access;

import eu.dfence.register.privacy.catalogue.api.Catalogue;
import eu.dfence.register.privacy.catalogue.api.Ending;
import eu.dfence.register.privacy.catalogue.api.Eraser;
import eu.dfence.register.privacy.catalogue.api.HeldRow;
import eu.dfence.register.privacy.catalogue.api.Holding;
import eu.dfence.register.privacy.catalogue.api.PersonalDataHolder;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Prohibitions, restrictions, notices shown, and the access log, both as the one looked at and as the one who looked. */
@ApplicationScoped
class AccessHolder implements PersonalDataHolder {
    private static final List<String> OF_A_SUBJECT = List.of(
            "select p from StoredProhibition p where p.subjectId = :id",
            "select r from ProcessingRestriction r where r.subjectId = :id",
            "select n from NoticeShown n where n.subjectId = :id");

    @PersistenceContext
    EntityManager em;

    @Inject
    Catalogue catalogue;

    @Inject
    Looks looks;

    @Inject
    RightsRows rows;

    @Inject
    Eraser eraser;

    @Override
    public String module() {
        return "privacy.access";
    }

    /** Nobody is known here by name. */
    @Override
    public Set<SubjectId> find(String identifier) {
        return Set.of();
    }

    @Override
    public List<Holding> holdings(SubjectId subject) {
        List<Holding> held = new ArrayList<>();
        for (String question : OF_A_SUBJECT) {
            em.createQuery(question, Object.class)
                    .setParameter("id", subject.value())
                    .getResultList()
                    .forEach(row -> held.addAll(catalogue.holdings(row, null)));
        }
        held.addAll(looks.of(subject));
        return held;
    }

    @Override
    public Set<String> tables() {
        return RightsRows.TABLES;
    }

    @Override
    public List<HeldRow> rows(SubjectId subject) {
        return rows.of(subject);
    }

    @Override
    public void end(SubjectId subject, List<Ending> endings) {
        eraser.erase(endings, "access_notice_shown", "access_prohibition", "access_restriction");
    }
}
