package eu.dfence.register.privacy.breaches;

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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Which breaches affected a person. */
@ApplicationScoped
class BreachesHolder implements PersonalDataHolder {
    @Inject
    AffectedRows affected;

    @Inject
    BreachLetters letters;

    @Inject
    HeldAffected held;

    @Inject
    Catalogue catalogue;

    @Inject
    Clock clock;

    @Inject
    Eraser eraser;

    @Override
    public String module() {
        return "privacy.breaches";
    }

    /** Nobody is known here by name. */
    @Override
    public Set<SubjectId> find(String identifier) {
        return Set.of();
    }

    @Override
    public List<Holding> holdings(SubjectId subject) {
        Stream<Holding> found = affected.ofSubject(subject).stream()
                .flatMap(each -> Stream.concat(Stream.of(breach(each)), catalogue.holdings(each, null).stream()));
        Stream<Holding> told = letters.of(subject).stream().flatMap(each -> catalogue.holdings(each, null).stream());
        return Stream.concat(found, told).toList();
    }

    @Override
    public Set<String> tables() {
        return HeldAffected.TABLES;
    }

    @Override
    public List<HeldRow> rows(SubjectId subject) {
        return held.of(subject);
    }

    @Override
    public void end(SubjectId subject, List<Ending> endings) {
        eraser.erase(endings, "breaches_letter", "breaches_affected");
    }

    private Holding breach(Affected each) {
        LocalDate known = LocalDate.ofInstant(each.becameKnown(), clock.getZone());
        return new Holding(DataCategory.RIGHTS, "breaches_affected", "breach", each.breachTold(), null, known, false);
    }
}
