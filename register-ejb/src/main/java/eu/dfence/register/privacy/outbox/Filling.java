package eu.dfence.register.privacy.outbox;

import eu.dfence.register.customers.api.Addressee;
import eu.dfence.register.customers.api.MailingDirectory;
import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.catalogue.api.PersonErased;
import eu.dfence.register.privacy.catalogue.api.Recipient;
import eu.dfence.register.privacy.catalogue.api.RecipientRole;
import eu.dfence.register.privacy.catalogue.api.RecipientsKnown;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.privacy.disclosures.api.PartnerChoices;
import eu.dfence.register.privacy.outbox.api.DispatchKind;
import eu.dfence.register.privacy.outbox.api.WordLeft;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes down whom an erasure concerns besides, while the person's name is still there; in the erasure's transaction, each party once. */
@Dependent
class Filling implements WordLeft {
    /** Of whoever is not in the register of partners. */
    private static final String LANGUAGE = "fi";

    @Inject
    @Any
    Instance<RecipientsKnown> modules;

    @Inject
    MailingDirectory customers;

    @Inject
    PartnerChoices partners;

    @Inject
    Dispatches dispatches;

    @Inject
    Clock clock;

    void fill(@Observes PersonErased erased) {
        SubjectId subject = erased.subject();
        Collection<List<Recipient>> parties = untold(
                modules.stream().flatMap(module -> module.recipients(subject).stream()),
                () -> dispatches.partiesTold(subject));
        if (parties.isEmpty()) return;
        customers.addressees(List.of(subject)).stream()
                .findFirst()
                .ifPresent(person -> parties.forEach(got -> dispatches.add(dispatch(person, got))));
    }

    /** What each party got that has not been told yet; nobody is asked who was told while there is nobody to tell. */
    static Collection<List<Recipient>> untold(Stream<Recipient> recipients, Supplier<List<Heard>> told) {
        List<Heard> parties = new ArrayList<>();
        recipients.forEach(each -> {
            Heard party = new Heard(each);
            parties.removeIf(party::takes);
            parties.add(party);
        });
        if (parties.isEmpty()) return List.of();
        List<Heard> before = told.get();
        return parties.stream()
                .filter(each -> before.stream().noneMatch(each::is))
                .map(Heard::got)
                .sorted(Comparator.comparing(got -> Heard.key(newest(got).name())))
                .toList();
    }

    /** One who handled it on the controller's behalf even once is ordered. */
    private Dispatch dispatch(Addressee person, List<Recipient> got) {
        boolean ordered = got.stream().anyMatch(each -> each.role() == RecipientRole.PROCESSOR);
        Set<DataCategory> categories =
                got.stream().flatMap(each -> each.categories().stream()).collect(Collectors.toCollection(TreeSet::new));
        Recipient last = newest(got);
        UUID partner = partner(got);
        String language = partner == null ? LANGUAGE : partners.language(partner);
        About about = About.of(person, categories);
        return new Dispatch(
                        person.id(),
                        ordered ? DispatchKind.DELETION_ORDER : DispatchKind.NOTICE,
                        Heard.shown(last.name()),
                        about.text(),
                        language,
                        LocalDate.now(clock))
                .to(partner, about.fields())
                .telling(Wording.of(categories, language), last.on());
    }

    /** Under which id the register of partners knows it, the newest first; null when it does not. */
    static UUID partner(List<Recipient> got) {
        return got.stream()
                .filter(each -> each.partner() != null)
                .max(Comparator.comparing(Recipient::on))
                .map(Recipient::partner)
                .orElse(null);
    }

    /** As it is called now. */
    static Recipient newest(List<Recipient> got) {
        return got.stream()
                .max(Comparator.comparing(Recipient::on).thenComparing(Recipient::name))
                .orElseThrow();
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
