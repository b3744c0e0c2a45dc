package eu.dfence.register.credit;

import eu.dfence.register.privacy.catalogue.api.Catalogue;
import eu.dfence.register.privacy.catalogue.api.Ending;
import eu.dfence.register.privacy.catalogue.api.Eraser;
import eu.dfence.register.privacy.catalogue.api.HeldRow;
import eu.dfence.register.privacy.catalogue.api.Holding;
import eu.dfence.register.privacy.catalogue.api.PersonalDataHolder;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** What was decided about a person's credit, by what and why: proof from the day of the decision that stands (GDPR Art. 5(2), 17(3)(e)). */
@ApplicationScoped
class CreditHolder implements PersonalDataHolder {
    private static final String GROUNDS = "credit_grounds";
    private static final String DECISION = "credit_decision";
    private static final String OBJECTION = "credit_objection";
    private static final String REVIEW = "credit_review";

    @Inject
    Decisions decisions;

    @Inject
    Catalogue catalogue;

    @Inject
    Eraser eraser;

    @Override
    public String module() {
        return "credit";
    }

    /** Nobody is known here by name. */
    @Override
    public Set<SubjectId> find(String identifier) {
        return Set.of();
    }

    @Override
    public List<Holding> holdings(SubjectId subject) {
        Stream<Object> decided = decisions.of(subject).stream()
                .flatMap(each -> Stream.of(each.decision(), each.objection(), each.review()))
                .filter(Objects::nonNull)
                .map(Object.class::cast);
        return Stream.concat(decisions.groundsOf(subject).stream(), decided)
                .flatMap(row -> catalogue.holdings(row, null).stream())
                .toList();
    }

    @Override
    public Set<String> tables() {
        return Set.of(GROUNDS, DECISION, OBJECTION, REVIEW);
    }

    /** What was weighed and never decided by is needed by nobody. */
    @Override
    public List<HeldRow> rows(SubjectId subject) {
        List<HeldRow> rows = new ArrayList<>();
        Map<Long, LocalDate> used = new HashMap<>();
        for (Decided each : decisions.of(subject)) {
            LocalDate since = each.since();
            HeldRow held = HeldRow.of(DECISION, each.decision().id()).since(since);
            rows.add(held);
            used.put(each.decision().grounds().id(), since);
            if (each.objection() != null)
                rows.add(held.part(OBJECTION, each.objection().id()));
            if (each.review() == null) continue;
            rows.add(held.part(REVIEW, each.review().id()));
            used.put(each.review().grounds().id(), since);
        }
        for (CreditGrounds each : decisions.groundsOf(subject)) {
            HeldRow held = HeldRow.of(GROUNDS, each.id());
            rows.add(used.containsKey(each.id()) ? held.since(used.get(each.id())) : held.used(HeldRow.Use.UNFINISHED));
        }
        return rows;
    }

    @Override
    public void end(SubjectId subject, List<Ending> endings) {
        eraser.erase(endings, REVIEW, OBJECTION, DECISION, GROUNDS);
    }
}
