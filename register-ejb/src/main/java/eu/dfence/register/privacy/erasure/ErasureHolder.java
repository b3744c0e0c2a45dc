package eu.dfence.register.privacy.erasure;

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

/** The plans themselves: proof of what was decided, and by which reasons. Making one does not change what one says. */
@ApplicationScoped
class ErasureHolder implements PersonalDataHolder {
    private static final String TABLE = "erasure_plan";

    @Inject
    Plans plans;

    @Inject
    Catalogue catalogue;

    @Inject
    Eraser eraser;

    @Override
    public String module() {
        return "privacy.erasure";
    }

    /** Nobody is known here by name. */
    @Override
    public Set<SubjectId> find(String identifier) {
        return Set.of();
    }

    @Override
    public List<Holding> holdings(SubjectId subject) {
        return plans.of(subject).stream()
                .flatMap(plan -> catalogue.holdings(plan, null).stream())
                .toList();
    }

    @Override
    public Set<String> tables() {
        return Set.of(TABLE);
    }

    @Override
    public List<HeldRow> rows(SubjectId subject) {
        return List.of(HeldRow.rolling(TABLE));
    }

    @Override
    public void end(SubjectId subject, List<Ending> endings) {
        eraser.erase(endings, TABLE);
    }
}
