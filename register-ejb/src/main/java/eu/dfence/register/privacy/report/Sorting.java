package eu.dfence.register.privacy.report;

import eu.dfence.register.privacy.catalogue.api.Catalogue;
import eu.dfence.register.privacy.catalogue.api.ClassifiedColumn;
import eu.dfence.register.privacy.catalogue.api.Holding;
import eu.dfence.register.privacy.catalogue.api.PersonalData;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Puts to each value what the catalogue declares of it, and leaves out what is somebody else's. Holders tell row by row:
 * a column that comes again begins the next row.
 */
final class Sorting {
    /** The row of a table that is being told. */
    private record Row(int number, Set<String> columns) {}

    private static final Pattern OPAQUE = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Map<String, PersonalData> declared = new HashMap<>();
    private final SubjectId subject;
    private final Set<String> own;
    private final Map<String, Row> rows = new HashMap<>();
    private int last;

    /** @param person as the person is addressed */
    Sorting(Catalogue catalogue, SubjectId subject, String person) {
        for (ClassifiedColumn each : catalogue.columns()) {
            if (each.personal() != null) declared.put(each.table() + "." + each.column(), each.personal());
        }
        this.subject = subject;
        this.own = words(person);
    }

    List<Value> sorted(List<Holding> told) {
        return told.stream().map(this::value).filter(Objects::nonNull).toList();
    }

    /** Null for an opaque id that is not the person's own: it leads to somebody else. */
    private Value value(Holding holding) {
        Row row = rows.compute(
                holding.table(),
                (table, open) -> open == null || !open.columns.add(holding.column())
                        ? new Row(++last, new HashSet<>(Set.of(holding.column())))
                        : open);
        if (OPAQUE.matcher(holding.value()).matches() && !holding.value().equals(subject.toString())) return null;
        PersonalData what = declared.get(holding.table() + "." + holding.column());
        return new Value(holding, row.number, what, what != null && what.namesAnother() && !own(holding.value()));
    }

    /** Whether a name is the person's own, in whatever order its words stand. */
    private boolean own(String name) {
        Set<String> named = words(name);
        return !named.isEmpty() && own.containsAll(named);
    }

    private static Set<String> words(String name) {
        Set<String> words =
                new HashSet<>(Arrays.asList(name.toLowerCase(Locale.ROOT).split("[\\s,]+")));
        words.remove("");
        return words;
    }
}
