package eu.dfence.register.privacy.erasure.api;

import eu.dfence.register.privacy.catalogue.api.RetentionClock;
import java.io.Serializable;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * One plan as it was made.
 *
 * @param sha256 of its canonical text: what is approved
 * @param mine whether the reader made it, and so cannot approve it
 * @param ruledAt when a second person approved it or sent it back, or null
 * @param kept what stays, as the person is told it
 * @param laws by which each clock keeps, in each language
 */
public record ErasurePlan(
        UUID id,
        String sha256,
        Instant madeAt,
        String madeBy,
        boolean mine,
        Instant ruledAt,
        String ruledBy,
        boolean approved,
        String reason,
        List<PlanLine> lines,
        List<Kept> kept,
        Map<RetentionClock, Map<String, String>> laws)
        implements Serializable {
    public ErasurePlan {
        lines = List.copyOf(lines);
        kept = List.copyOf(kept);
        laws = Map.copyOf(laws);
    }

    public List<PlanLine> of(Fate fate) {
        return lines.stream().filter(line -> line.fate() == fate).toList();
    }

    /** The same, with the days of one year told together. */
    public List<PlanGroup> groups(Fate fate) {
        Comparator<PlanLine> byDay =
                Comparator.comparing(PlanLine::until, Comparator.nullsFirst(Comparator.naturalOrder()));
        return of(fate).stream()
                .sorted(Comparator.comparing(PlanLine::module)
                        .thenComparing(PlanLine::table)
                        .thenComparing(byDay))
                .collect(Collectors.groupingBy(ErasurePlan::together, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(PlanGroup::of)
                .toList();
    }

    private static List<Object> together(PlanLine line) {
        return List.of(
                line.table(),
                line.columns(),
                line.blockers(),
                String.valueOf(line.clock()),
                line.until() == null ? 0 : line.until().getYear());
    }

    /** How many rows meet that fate; a row of which parts meet two fates is counted under both. */
    public int count(Fate fate) {
        return of(fate).stream().mapToInt(PlanLine::count).sum();
    }

    /** How many rows go or are anonymised. */
    public int going() {
        return count(Fate.ERASE) + count(Fate.ANONYMISE);
    }

    public boolean ruled() {
        return ruledAt != null;
    }
}
