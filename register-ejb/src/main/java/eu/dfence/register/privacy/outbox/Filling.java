package eu.dfence.register.privacy.outbox;

import eu.dfence.register.customers.api.Addressee;
import eu.dfence.register.customers.api.MailingDirectory;
import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.catalogue.api.PersonErased;
import eu.dfence.register.privacy.catalogue.api.Recipient;
import eu.dfence.register.privacy.catalogue.api.RecipientRole;
import eu.dfence.register.privacy.catalogue.api.RecipientsKnown;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.privacy.outbox.api.DispatchKind;
import eu.dfence.register.privacy.outbox.api.WordLeft;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes down whom an erasure concerns besides, while the person's name is still there; in the erasure's transaction, each party once. */
@Dependent
class Filling implements WordLeft {
    /** Of partners the register knows no language. */
    private static final String LANGUAGE = "fi";

    @Inject
    @Any
    Instance<RecipientsKnown> modules;

    @Inject
    MailingDirectory customers;

    @Inject
    Dispatches dispatches;

    @Inject
    Clock clock;

    void fill(@Observes PersonErased erased) {
        SubjectId subject = erased.subject();
        Map<String, List<Recipient>> parties = modules.stream()
                .flatMap(module -> module.recipients(subject).stream())
                .collect(Collectors.groupingBy(Recipient::name, TreeMap::new, Collectors.toList()));
        if (parties.isEmpty()) return;
        dispatches.partiesTold(subject).forEach(parties::remove);
        if (parties.isEmpty()) return;
        customers.addressees(List.of(subject)).stream()
                .findFirst()
                .ifPresent(person -> parties.forEach((party, got) -> dispatches.add(dispatch(person, party, got))));
    }

    /** One who handled it on the controller's behalf even once is ordered. */
    private Dispatch dispatch(Addressee person, String party, List<Recipient> got) {
        boolean ordered = got.stream().anyMatch(each -> each.role() == RecipientRole.PROCESSOR);
        Set<DataCategory> categories =
                got.stream().flatMap(each -> each.categories().stream()).collect(Collectors.toCollection(TreeSet::new));
        LocalDate last =
                got.stream().map(Recipient::on).max(Comparator.naturalOrder()).orElseThrow();
        return new Dispatch(
                        person.id(),
                        ordered ? DispatchKind.DELETION_ORDER : DispatchKind.NOTICE,
                        party,
                        about(person, categories),
                        LANGUAGE,
                        LocalDate.now(clock))
                .telling(Wording.of(categories, LANGUAGE), last);
    }

    /** Only what the party got, so that the person is found there and nothing new is told. */
    private static String about(Addressee person, Set<DataCategory> got) {
        boolean posted = got.contains(DataCategory.POSTAL_ADDRESS) && person.street() != null;
        return Stream.of(
                        person.name(),
                        posted ? person.street() : null,
                        posted ? person.postalCode() + " " + person.city() : null,
                        got.contains(DataCategory.EMAIL) ? person.email() : null)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }

    @Override
    public void keep(SubjectId subject, String where, String language) {
        if (where != null && !where.isBlank()) dispatches.keep(new LeftWord(subject, where, language));
    }

    @Override
    public void gone(SubjectId subject, Function<String, List<String>> what, boolean last) {
        LeftWord word = dispatches.word(subject);
        if (word == null) return;
        List<String> items = what.apply(word.language());
        if (!items.isEmpty()) dispatches.add(word.dispatch(Wording.of(items), LocalDate.now(clock)));
        if (last) dispatches.forget(word);
    }
}
