package eu.dfence.register.privacy.rectification;

import eu.dfence.register.privacy.catalogue.api.Catalogue;
import eu.dfence.register.privacy.catalogue.api.Ending;
import eu.dfence.register.privacy.catalogue.api.Eraser;
import eu.dfence.register.privacy.catalogue.api.HeldRow;
import eu.dfence.register.privacy.catalogue.api.Holding;
import eu.dfence.register.privacy.catalogue.api.PersonalDataHolder;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** Who was told that the person's data had been wrong. */
@ApplicationScoped
class RectificationHolder implements PersonalDataHolder {
    @Inject
    Notices notices;

    @Inject
    Catalogue catalogue;

    @Inject
    NoticeRows rows;

    @Inject
    Eraser eraser;

    @Override
    public String module() {
        return "privacy.rectification";
    }

    /** Nobody is known here by name. */
    @Override
    public Set<SubjectId> find(String identifier) {
        return Set.of();
    }

    @Override
    public List<Holding> holdings(SubjectId subject) {
        return notices.of(subject).stream()
                .flatMap(notice -> catalogue.holdings(notice, null).stream())
                .toList();
    }

    @Override
    public Set<String> tables() {
        return NoticeRows.TABLES;
    }

    @Override
    public List<HeldRow> rows(SubjectId subject) {
        return rows.of(subject);
    }

    @Override
    public void end(SubjectId subject, List<Ending> endings) {
        eraser.erase(endings, "rectification_notice");
    }
}
