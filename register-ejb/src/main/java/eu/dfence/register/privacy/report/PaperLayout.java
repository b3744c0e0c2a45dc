package eu.dfence.register.privacy.report;

import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.catalogue.api.Holding;
import eu.dfence.register.privacy.catalogue.api.Recipient;
import eu.dfence.register.privacy.letters.api.LetterLanguage;
import eu.dfence.register.privacy.letters.api.Paper;
import eu.dfence.register.privacy.letters.api.Paper.Section;
import eu.dfence.register.privacy.letters.api.Paper.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The report for the person: class by class what, from where and when; why, on what basis and for how long. */
final class PaperLayout {
    private final Gathered gathered;
    private final Words words;
    private final ValueWords said;
    private final KeptWords kept;

    PaperLayout(Gathered gathered, Words words) {
        this.gathered = gathered;
        this.words = words;
        this.said = new ValueWords(words);
        this.kept = new KeptWords(gathered.periods(), words);
    }

    Paper paper() {
        String kind = gathered.portable() ? "portable" : "access";
        List<Section> sections = new ArrayList<>();
        sections.add(about(kind));
        categories().forEach((category, values) -> sections.add(section(category, values)));
        if (!gathered.portable()) {
            sections.add(recipients());
            Looks looks = new Looks(gathered.values(), words, said);
            sections.add(new Section(words.text("looks"), List.of(words.text("looks.text")), looks.tables()));
            for (String other : List.of("letters", "archive", "backups", "automated", "transfers", "rights")) {
                sections.add(new Section(words.text(other), List.of(words.text(other + ".text")), List.of()));
            }
        }
        return new Paper(
                LetterLanguage.of(Locale.forLanguageTag(words.language())),
                words.text("title." + kind),
                gathered.head().number(),
                sections);
    }

    private Section about(String kind) {
        String made = words.text("about." + kind)
                .replace("{0}", gathered.head().person())
                .replace("{1}", said.day(gathered.head().madeOn()));
        return new Section(
                words.text("about"),
                gathered.withheld() == 0 ? List.of(made) : List.of(made, words.text("about.withheld")),
                List.of());
    }

    /** In the order of the notice; looks have a section of their own, and the person's opaque id says nothing on paper. */
    private Map<DataCategory, List<Value>> categories() {
        return gathered.values().stream()
                .filter(value -> value.holding().category() != DataCategory.ACCESS_LOG)
                .filter(value ->
                        !value.holding().value().equals(gathered.subject().toString()))
                .collect(Collectors.groupingBy(value -> value.holding().category(), TreeMap::new, Collectors.toList()));
    }

    private Section section(DataCategory category, List<Value> values) {
        Map<String, List<Value>> tables = values.stream()
                .collect(Collectors.groupingBy(
                        value -> value.holding().table(), LinkedHashMap::new, Collectors.toList()));
        return new Section(
                words.text("category." + category),
                Stream.of(purposes(values), bases(values), clocks(values))
                        .filter(Objects::nonNull)
                        .toList(),
                tables.entrySet().stream()
                        .map(each -> table(each.getKey(), each.getValue()))
                        .toList());
    }

    private String purposes(List<Value> values) {
        return listed("purposes", purposes(values, "purpose."));
    }

    private String bases(List<Value> values) {
        return listed("bases", purposes(values, "basis."));
    }

    private String clocks(List<Value> values) {
        return listed(
                "kept",
                values.stream()
                        .map(Value::clock)
                        .filter(Objects::nonNull)
                        .distinct()
                        .map(kept::said));
    }

    private Stream<String> purposes(List<Value> values, String prefix) {
        return values.stream().flatMap(each -> each.purposes().stream()).map(key -> words.text(prefix + key));
    }

    /** Null when there is nothing to list. */
    private String listed(String what, Stream<String> said) {
        String list = said.distinct().collect(Collectors.joining("; "));
        return list.isEmpty() ? null : words.text(what) + ": " + list + ".";
    }

    private Table table(String name, List<Value> values) {
        Map<Integer, List<Value>> rows =
                values.stream().collect(Collectors.groupingBy(Value::row, LinkedHashMap::new, Collectors.toList()));
        return new Table(
                words.text("table." + name, name),
                List.of(words.text("head.data"), words.text("head.source"), words.text("head.obtained")),
                rows.values().stream().map(this::row).toList());
    }

    private List<String> row(Collection<Value> values) {
        Holding any = values.iterator().next().holding();
        return List.of(
                values.stream()
                        .map(each -> words.label(each.holding()) + ": " + said.said(each))
                        .collect(Collectors.joining("; ")),
                said.source(any),
                any.obtainedOn() == null ? "–" : said.day(any.obtainedOn()));
    }

    private Section recipients() {
        if (gathered.recipients().isEmpty()) {
            return new Section(words.text("recipients"), List.of(words.text("recipients.none")), List.of());
        }
        Table table = new Table(
                words.text("recipients.table"),
                List.of(words.text("head.recipient"), words.text("head.purpose"), words.text("head.on")),
                gathered.recipients().stream().map(this::recipient).toList());
        return new Section(words.text("recipients"), List.of(words.text("recipients.text")), List.of(table));
    }

    private List<String> recipient(Recipient each) {
        String categories = each.categories().stream()
                .sorted()
                .map(category -> words.text("category." + category))
                .collect(Collectors.joining(", "));
        return List.of(
                each.name() + (categories.isEmpty() ? "" : "\n" + categories),
                words.text("purpose." + each.purpose()),
                said.day(each.on()));
    }
}
