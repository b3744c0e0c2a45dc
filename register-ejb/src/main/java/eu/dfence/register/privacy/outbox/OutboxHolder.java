package eu.dfence.register.privacy.outbox;

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
import java.util.stream.Stream;

/** What is to be sent of somebody erased. It takes itself as soon as it is sent or told, so no obligation waits for it. */
@ApplicationScoped
class OutboxHolder implements PersonalDataHolder {
    private static final String DISPATCHES = "outbox_dispatch";
    private static final String LETTERS = "outbox_letter";
    private static final String WORDS = "outbox_word";

    @Inject
    Dispatches dispatches;

    @Inject
    Catalogue catalogue;

    @Inject
    Eraser eraser;

    @Override
    public String module() {
        return "privacy.outbox";
    }

    /** Nobody is known here by name. */
    @Override
    public Set<SubjectId> find(String identifier) {
        return Set.of();
    }

    @Override
    public List<Holding> holdings(SubjectId subject) {
        return Stream.of(
                        dispatches.of(subject).stream(),
                        dispatches.letters(subject).stream(),
                        Stream.ofNullable(dispatches.word(subject)))
                .flatMap(each -> each)
                .flatMap(row -> catalogue.holdings(row, null).stream())
                .toList();
    }

    @Override
    public Set<String> tables() {
        return Set.of(DISPATCHES, LETTERS, WORDS);
    }

    @Override
    public List<HeldRow> rows(SubjectId subject) {
        return List.of(HeldRow.rolling(DISPATCHES), HeldRow.rolling(LETTERS), HeldRow.rolling(WORDS));
    }

    @Override
    public void end(SubjectId subject, List<Ending> endings) {
        eraser.erase(endings, LETTERS, DISPATCHES, WORDS);
    }
}
