package eu.dfence.register.privacy.erasure;

import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.erasure.api.Fate;
import eu.dfence.register.privacy.erasure.api.PlanLine;
import eu.dfence.register.privacy.letters.api.Sentences;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What went later, and no more than that: a matter that has ended takes with it what only it kept, and often leaves the rest to
 * a law, as a paid invoice stays a voucher.
 *
 * @param lines the whole plan
 * @param ended what keeps nothing any more
 * @param classes of data in a line
 */
record Went(List<PlanLine> lines, List<Remainder> ended, Function<PlanLine, Set<DataCategory>> classes) {
    static boolean goes(PlanLine line) {
        return line.counted() && (line.fate() == Fate.ERASE || line.fate() == Fate.ANONYMISE);
    }

    /** Lines with a row that goes. One that stays is let be: what was cleared in it is empty, and is planned again each time. */
    static List<PlanLine> gone(List<PlanLine> lines) {
        Set<String> staying =
                lines.stream().filter(line -> !goes(line)).flatMap(Went::rows).collect(Collectors.toSet());
        return lines.stream()
                .filter(line -> goes(line) && rows(line).anyMatch(row -> !staying.contains(row)))
                .toList();
    }

    private static Stream<String> rows(PlanLine line) {
        return line.rows().stream().map(row -> line.table() + " " + row);
    }

    /** Nothing has ended and no row went; with a matter that ended, columns of a row that stays may be cleared for the first time. */
    boolean nothing() {
        return ended.isEmpty() && gone(lines).isEmpty();
    }

    /** What went by its class, which matters have ended, and what the law still keeps; empty when no row went. */
    List<String> said(Sentences words) {
        List<PlanLine> rowsGone = gone(lines);
        if (rowsGone.isEmpty()) return List.of();
        Set<DataCategory> left = classes(lines.stream().filter(line -> line.counted() && !goes(line)));
        Stream<String> gone = classes(rowsGone.stream()).stream()
                .map(each -> words.text(left.contains(each) ? "gone.partly" : "gone.wholly")
                        .replace("{0}", words.text("class." + each)));
        Stream<String> matters = ended.stream().flatMap(each -> each.ended(words));
        return Stream.of(gone, matters, stays(words))
                .flatMap(Function.identity())
                .toList();
    }

    private Set<DataCategory> classes(Stream<PlanLine> of) {
        return of.map(classes).flatMap(Collection::stream).collect(Collectors.toCollection(TreeSet::new));
    }

    private Stream<String> stays(Sentences words) {
        return lines.stream()
                .filter(line -> line.counted() && line.fate() == Fate.KEEP)
                .map(PlanLine::clock)
                .distinct()
                .sorted()
                .map(clock -> words.text("stays").replace("{0}", words.text("item." + clock)));
    }
}
