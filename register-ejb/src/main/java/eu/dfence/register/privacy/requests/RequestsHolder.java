package eu.dfence.register.privacy.requests;

import eu.dfence.register.privacy.catalogue.api.Catalogue;
import eu.dfence.register.privacy.catalogue.api.DataCategory;
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
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What the requests themselves hold of a person: what was asked, how it was decided and answered. */
@ApplicationScoped
class RequestsHolder implements PersonalDataHolder {
    @Inject
    Requests requests;

    @Inject
    Answers answers;

    @Inject
    Catalogue catalogue;

    @Inject
    RequestRows rows;

    @Inject
    Eraser eraser;

    @Override
    public String module() {
        return "privacy.requests";
    }

    @Override
    public Set<SubjectId> find(String identifier) {
        return requests.subjects(identifier.strip()).stream()
                .map(SubjectId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<Holding> holdings(SubjectId subject) {
        List<Holding> held = new ArrayList<>();
        requests.of(subject).forEach(each -> held.addAll(catalogue.holdings(each, each.told())));
        requests.correctionsOf(subject).forEach(each -> held.addAll(catalogue.holdings(each, each.told())));
        requests.objectionsOf(subject).forEach(each -> held.addAll(catalogue.holdings(each, each.told())));
        requests.scansOf(subject).forEach(each -> held.add(scan(each)));
        requests.holdsOf(subject).forEach(each -> held.addAll(catalogue.holdings(each, null)));
        answers.of(subject).forEach(each -> {
            held.add(answer("kind", each[0].toString()));
            held.add(answer("content", each[1] + " B"));
        });
        return held;
    }

    /** A file is told by its length, so that ten megabytes need not be read for it. */
    private static Holding scan(Object[] row) {
        return new Holding(
                DataCategory.RIGHTS,
                "requests_scan",
                "content",
                row[2] + " B",
                row[0].toString(),
                (LocalDate) row[1],
                false);
    }

    private static Holding answer(String column, String value) {
        return new Holding(DataCategory.RIGHTS, "requests_answer", column, value, null, null, false);
    }

    @Override
    public Set<String> tables() {
        return RequestRows.TABLES;
    }

    @Override
    public List<HeldRow> rows(SubjectId subject) {
        return rows.of(subject);
    }

    @Override
    public void end(SubjectId subject, List<Ending> endings) {
        eraser.erase(
                endings,
                "requests_answer",
                "requests_scan",
                "requests_hold",
                "requests_objection",
                "requests_correction",
                "requests_request");
    }
}
