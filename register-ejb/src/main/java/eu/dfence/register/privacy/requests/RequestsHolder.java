package eu.dfence.register.privacy.requests;

import eu.dfence.register.privacy.catalogue.api.Catalogue;
import eu.dfence.register.privacy.catalogue.api.Holding;
import eu.dfence.register.privacy.catalogue.api.PersonalDataHolder;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
        requests.scansOf(subject).forEach(each -> held.addAll(catalogue.holdings(each, each.told())));
        requests.holdsOf(subject).forEach(each -> held.addAll(catalogue.holdings(each, null)));
        answers.of(subject).forEach(each -> held.addAll(catalogue.holdings(each, null)));
        return held;
    }
}
