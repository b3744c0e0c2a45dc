package eu.dfence.register.claims;

import eu.dfence.register.privacy.catalogue.api.Catalogue;
import eu.dfence.register.privacy.catalogue.api.Ending;
import eu.dfence.register.privacy.catalogue.api.Eraser;
import eu.dfence.register.privacy.catalogue.api.HeldRow;
import eu.dfence.register.privacy.catalogue.api.Holding;
import eu.dfence.register.privacy.catalogue.api.PersonalDataHolder;
import eu.dfence.register.privacy.catalogue.api.Recipient;
import eu.dfence.register.privacy.catalogue.api.RecipientsKnown;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What a person contested, what of theirs was collected, and which agency was told. */
@ApplicationScoped
class ClaimsHolder implements PersonalDataHolder, RecipientsKnown {
    @Inject
    Disputes disputes;

    @Inject
    Cases cases;

    @Inject
    ClaimRows rows;

    @Inject
    Catalogue catalogue;

    @Inject
    Eraser eraser;

    @Override
    public String module() {
        return "claims";
    }

    /** By the number of a case. */
    @Override
    public Set<SubjectId> find(String identifier) {
        return cases.debtor(identifier);
    }

    @Override
    public List<Holding> holdings(SubjectId subject) {
        Stream<Object> collected =
                cases.of(subject).stream().flatMap(each -> Stream.concat(Stream.of(each), each.claims().stream()));
        return Stream.concat(disputes.of(subject).stream(), collected)
                .flatMap(row -> catalogue.holdings(row, null).stream())
                .toList();
    }

    /** Of every case, for as long as it is kept: the ledger of what left forgets sooner. */
    @Override
    public List<Recipient> recipients(SubjectId subject) {
        return cases.of(subject).stream().map(CollectionCase::recipient).toList();
    }

    @Override
    public Set<String> tables() {
        return ClaimRows.TABLES;
    }

    @Override
    public List<HeldRow> rows(SubjectId subject) {
        return rows.of(subject);
    }

    @Override
    public void end(SubjectId subject, List<Ending> endings) {
        eraser.erase(endings, "claims_claim", "claims_case", "claims_dispute");
    }
}
