package eu.dfence.register.privacy.erasure;

import eu.dfence.register.privacy.catalogue.api.ErasureBlocker;
import eu.dfence.register.privacy.catalogue.api.RetentionClock;
import eu.dfence.register.privacy.erasure.api.Fate;
import eu.dfence.register.privacy.erasure.api.Kept;
import eu.dfence.register.privacy.erasure.api.PlanLine;
import eu.dfence.register.privacy.letters.api.Sentences;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stays, as the person is told it: each law once with the day on which the last of it goes, each open matter once. */
record Telling(Sentences words, Map<RetentionClock, Map<String, String>> laws) {
    private static final Map<String, Sentences> ALL = Sentences.all(Telling.class, "Kept");

    static Telling in(String language, Map<RetentionClock, Map<String, String>> laws) {
        return new Telling(ALL.get(language), laws);
    }

    /** What went later, in one language. */
    static List<String> gone(Went what, String language) {
        return what.said(ALL.get(language));
    }

    List<Kept> kept(List<PlanLine> lines) {
        Stream<Kept> byLaw = lines.stream()
                .filter(line -> line.fate() == Fate.KEEP)
                .collect(Collectors.groupingBy(PlanLine::clock, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(clock -> byLaw(clock.getKey(), clock.getValue()));
        Stream<Kept> goingOn =
                lines.stream().flatMap(line -> line.blockers().stream()).map(this::goingOn);
        return Stream.concat(byLaw, goingOn).distinct().toList();
    }

    private Kept byLaw(RetentionClock clock, List<PlanLine> lines) {
        return new Kept(
                words.text("item." + clock),
                words.text("fact." + clock),
                laws.get(clock).get(words.language()),
                next(last(lines)));
    }

    /** Null when one of them has no day yet. */
    private static LocalDate last(List<PlanLine> lines) {
        return lines.stream().anyMatch(line -> line.until() == null)
                ? null
                : lines.stream()
                        .map(PlanLine::until)
                        .max(Comparator.naturalOrder())
                        .orElseThrow();
    }

    private Kept goingOn(ErasureBlocker blocker) {
        return new Kept(
                words.text("item." + blocker.ground()).replace("{0}", blocker.reference()),
                words.text("fact." + blocker.ground()),
                words.text("provision"),
                next(blocker.until()));
    }

    private static LocalDate next(LocalDate last) {
        return last == null ? null : last.plusDays(1);
    }
}
