package eu.dfence.register.privacy.breaches;

import eu.dfence.register.privacy.access.api.LooksKept;
import eu.dfence.register.privacy.access.api.LooksKept.Looked;
import eu.dfence.register.privacy.breaches.api.AffectedDesk;
import eu.dfence.register.privacy.breaches.api.AffectedQuery;
import eu.dfence.register.privacy.catalogue.api.ListsKnown;
import eu.dfence.register.privacy.catalogue.api.PersonalDataHolder;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.shared.api.RegisterException;
import eu.dfence.register.staff.api.StaffNames;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the affected: by the looks of accounts, by a list that left, or by what somebody typed. Each person once. */
@Dependent
class Search {
    /** More lines than this come from a list, not from a hand. */
    private static final int MOST_TYPED = 500;

    @Inject
    LooksKept log;

    @Inject
    @Any
    Instance<ListsKnown> lists;

    @Inject
    @Any
    Instance<PersonalDataHolder> holders;

    @Inject
    StaffNames names;

    List<Looked> found(AffectedQuery query) {
        if (query.origin() == null) throw new RegisterException("breaches.refused.origin");
        List<Looked> found = switch (query.origin()) {
            case LOOKS -> looked(query);
            case LIST -> listed(query);
            case HAND -> typed(query.typed());
        };
        if (found.isEmpty()) throw new RegisterException("breaches.refused.nobody");
        if (found.size() > AffectedDesk.MOST)
            throw new RegisterException("breaches.refused.too-many", AffectedDesk.MOST);
        return found;
    }

    private List<Looked> looked(AffectedQuery query) {
        if (query.accounts().isEmpty() || query.accounts().size() > 50) {
            throw new RegisterException("breaches.refused.accounts");
        }
        if (!names.of(query.accounts()).keySet().containsAll(query.accounts())) {
            throw new RegisterException("breaches.refused.account");
        }
        if (query.from() == null || query.to() == null || query.from().isAfter(query.to())) {
            throw new RegisterException("breaches.refused.window");
        }
        LooksKept.Window window =
                new LooksKept.Window(query.accounts(), query.from(), query.to().plusNanos(1000), query.kinds());
        return log.within(window, AffectedDesk.MOST + 1);
    }

    private List<Looked> listed(AffectedQuery query) {
        if (query.list() == null) throw new RegisterException("breaches.refused.list");
        return lists.stream()
                .flatMap(each -> each.persons(query.list()).stream())
                .distinct()
                .map(Search::unseen)
                .toList();
    }

    /** Every line must mean one person: a line that means none or two is named by its number. */
    private List<Looked> typed(String typed) {
        List<String> lines =
                typed == null ? List.of() : typed.lines().map(String::strip).toList();
        if (lines.size() > MOST_TYPED) throw new RegisterException("breaches.refused.too-many", MOST_TYPED);
        Set<SubjectId> persons = new LinkedHashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isEmpty()) continue;
            Set<SubjectId> meant = meant(lines.get(i));
            if (meant.size() != 1) throw new RegisterException("breaches.refused.identifier", i + 1);
            persons.addAll(meant);
        }
        return persons.stream().map(Search::unseen).toList();
    }

    private Set<SubjectId> meant(String identifier) {
        return holders.stream().flatMap(each -> each.find(identifier).stream()).collect(Collectors.toSet());
    }

    private static Looked unseen(SubjectId subject) {
        return new Looked(subject, 0, null, null);
    }
}
