package eu.dfence.register.privacy.disclosures;

import eu.dfence.register.privacy.catalogue.api.Ending;
import eu.dfence.register.privacy.catalogue.api.HeldRow;
import eu.dfence.register.privacy.catalogue.api.Holding;
import eu.dfence.register.privacy.catalogue.api.PersonalDataHolder;
import eu.dfence.register.privacy.catalogue.api.Recipient;
import eu.dfence.register.privacy.catalogue.api.RecipientsKnown;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/** What left of a person, and which partner got it. The ledger names people by opaque ids and keeps its own period, through an erasure too. */
@ApplicationScoped
class LedgerHolder implements PersonalDataHolder, RecipientsKnown {
    private static final String LEDGER = "disclosures_ledger";
    private static final String PERSONS = "disclosures_ledger_person";

    @Inject
    Ledger ledger;

    @Inject
    Partners partners;

    @Inject
    Clock clock;

    @Override
    public String module() {
        return "privacy.disclosures";
    }

    /** Nobody is known here by name. */
    @Override
    public Set<SubjectId> find(String identifier) {
        return Set.of();
    }

    @Override
    public List<Holding> holdings(SubjectId subject) {
        return ledger.of(subject).stream()
                .flatMap(entry -> entry.told(subject).stream())
                .toList();
    }

    @Override
    public List<Recipient> recipients(SubjectId subject) {
        PartnerRoles roles = new PartnerRoles(partners.all());
        return ledger.of(subject).stream()
                .filter(LedgerEntry::toPartner)
                .map(entry -> entry.recipient(roles.of(entry.partnerId()), clock.getZone()))
                .toList();
    }

    @Override
    public Set<String> tables() {
        return Set.of(LEDGER, PERSONS);
    }

    @Override
    public List<HeldRow> rows(SubjectId subject) {
        return List.of(HeldRow.rolling(LEDGER), HeldRow.rolling(PERSONS));
    }

    /** Its rows go by their clock only, through the one door they have. */
    @Override
    public void end(SubjectId subject, List<Ending> endings) {
        if (!endings.isEmpty()) throw new IllegalStateException("the ledger is only added to");
    }
}
