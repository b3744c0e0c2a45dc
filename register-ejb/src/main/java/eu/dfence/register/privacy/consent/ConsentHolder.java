package eu.dfence.register.privacy.consent;

import eu.dfence.register.privacy.catalogue.api.Catalogue;
import eu.dfence.register.privacy.catalogue.api.Ending;
import eu.dfence.register.privacy.catalogue.api.HeldRow;
import eu.dfence.register.privacy.catalogue.api.Holding;
import eu.dfence.register.privacy.catalogue.api.PersonalDataHolder;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** What a person allowed and took back. The ledger names people by opaque ids and keeps its own period, through an erasure too. */
@ApplicationScoped
class ConsentHolder implements PersonalDataHolder {
    private static final String LEDGER = "consent_entry";

    @Inject
    Entries entries;

    @Inject
    Catalogue catalogue;

    @Override
    public String module() {
        return "privacy.consent";
    }

    /** Nobody is known here by name. */
    @Override
    public Set<SubjectId> find(String identifier) {
        return Set.of();
    }

    @Override
    public List<Holding> holdings(SubjectId subject) {
        return entries.of(subject).stream()
                .flatMap(each -> catalogue.holdings(each, null).stream())
                .toList();
    }

    @Override
    public Set<String> tables() {
        return Set.of(LEDGER);
    }

    @Override
    public List<HeldRow> rows(SubjectId subject) {
        return List.of(HeldRow.rolling(LEDGER));
    }

    /** Its rows go by their clock only, through the one door they have. */
    @Override
    public void end(SubjectId subject, List<Ending> endings) {
        if (!endings.isEmpty()) throw new IllegalStateException("the ledger is only added to");
    }
}
