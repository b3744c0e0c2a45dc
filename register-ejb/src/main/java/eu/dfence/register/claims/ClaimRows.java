package eu.dfence.register.claims;

import eu.dfence.register.invoicing.api.Receivables;
import eu.dfence.register.privacy.catalogue.api.ErasureBlocker;
import eu.dfence.register.privacy.catalogue.api.HeldRow;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Disputes and collection cases as erasure sees them: kept with the books of the year in which they ended (KPL 2:10). */
@Dependent
class ClaimRows {
    static final Set<String> TABLES = Set.of("claims_dispute", "claims_case", "claims_claim");

    @Inject
    Disputes disputes;

    @Inject
    Cases cases;

    @Inject
    ClaimMatters matters;

    @Inject
    Receivables company;

    List<HeldRow> of(SubjectId subject) {
        List<Dispute> contested = disputes.of(subject);
        List<CollectionCase> collected = cases.of(subject);
        if (contested.isEmpty() && collected.isEmpty()) return List.of();
        UnaryOperator<LocalDate> years = company.financialYears();
        Map<Claim, ErasureBlocker> blockers = matters.blockers(
                collected.stream().flatMap(each -> each.claims().stream()).toList());
        List<HeldRow> rows = new ArrayList<>();
        contested.forEach(each -> rows.add(each.held(years)));
        for (CollectionCase each : collected) {
            HeldRow held = blocked(each.held(years), each, blockers);
            rows.add(held);
            each.claims().forEach(claim -> rows.add(held.part("claims_claim", claim.id())));
        }
        return rows;
    }

    private static HeldRow blocked(HeldRow row, CollectionCase of, Map<Claim, ErasureBlocker> blockers) {
        HeldRow held = row;
        Set<ErasureBlocker> different = new LinkedHashSet<>();
        for (Claim claim : of.claims()) {
            if (blockers.containsKey(claim)) different.add(blockers.get(claim));
        }
        for (ErasureBlocker each : different) held = held.blockedBy(each);
        return held;
    }
}
