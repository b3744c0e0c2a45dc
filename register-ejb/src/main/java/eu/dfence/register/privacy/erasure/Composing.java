package eu.dfence.register.privacy.erasure;

import eu.dfence.register.privacy.catalogue.api.ClassifiedColumn;
import eu.dfence.register.privacy.catalogue.api.ErasureBlocker;
import eu.dfence.register.privacy.catalogue.api.HeldRow;
import eu.dfence.register.privacy.catalogue.api.OnErasure;
import eu.dfence.register.privacy.catalogue.api.PersonalData;
import eu.dfence.register.privacy.catalogue.api.RetentionClock;
import eu.dfence.register.privacy.erasure.api.Fate;
import eu.dfence.register.privacy.erasure.api.PlanLine;
import eu.dfence.register.privacy.retention.api.RetentionPeriod;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Puts a plan together from three things: what the holders say of their rows, what the catalogue declares of each column,
 * and how long the periods run. Every personal column of every row gets exactly one fate.
 */
final class Composing {
    /** Columns of one row that meet the same end, and with them those of other rows. */
    private record Group(String module, String table, List<String> columns, Verdict verdict) {
        PlanLine line(Set<String> rows) {
            return new PlanLine(
                    verdict.fate(),
                    module,
                    table,
                    columns,
                    List.copyOf(rows),
                    verdict.until(),
                    verdict.clock(),
                    verdict.blockers());
        }
    }

    private static final Comparator<PlanLine> ORDER = Comparator.comparing(PlanLine::fate)
            .thenComparing(PlanLine::module)
            .thenComparing(PlanLine::table)
            .thenComparing(line -> PlanText.of(line));

    private final Map<String, SortedMap<String, PersonalData>> declared;
    private final Map<RetentionClock, List<RetentionPeriod>> periods;
    private final LocalDate today;

    Composing(List<ClassifiedColumn> catalogue, Map<RetentionClock, List<RetentionPeriod>> periods, LocalDate today) {
        this.declared = catalogue.stream()
                .filter(column -> column.personal() != null)
                .collect(Collectors.groupingBy(
                        ClassifiedColumn::table,
                        Collectors.toMap(
                                ClassifiedColumn::column,
                                ClassifiedColumn::personal,
                                (one, same) -> one,
                                TreeMap::new)));
        this.periods = periods;
        this.today = today;
    }

    /** Tables with something personal. */
    Set<String> tables() {
        return new TreeSet<>(declared.keySet());
    }

    List<PlanLine> lines(List<Answered> answers) {
        List<ErasureBlocker> needy = answers.stream()
                .flatMap(answer -> answer.rows().stream())
                .flatMap(row -> row.blockers().stream())
                .distinct()
                .toList();
        Map<Group, Set<String>> groups = new HashMap<>();
        for (Answered answer : answers) {
            for (HeldRow row : answer.rows()) {
                verdicts(row, needy)
                        .forEach((verdict, columns) -> groups.computeIfAbsent(
                                        new Group(answer.module(), row.table(), columns, verdict),
                                        group -> new TreeSet<>())
                                .add(row.row()));
            }
        }
        return groups.entrySet().stream()
                .map(group -> group.getKey().line(group.getValue()))
                .sorted(ORDER)
                .toList();
    }

    private Map<Verdict, List<String>> verdicts(HeldRow row, List<ErasureBlocker> needy) {
        SortedMap<String, PersonalData> columns = columns(row);
        return columns.keySet().stream()
                .collect(Collectors.groupingBy(
                        column -> verdict(row, columns.get(column), columns, needy), Collectors.toList()));
    }

    private SortedMap<String, PersonalData> columns(HeldRow row) {
        SortedMap<String, PersonalData> all = declared.get(row.table());
        if (all == null || !all.keySet().containsAll(row.columns())) {
            throw new IllegalStateException("the catalogue does not know " + row.table() + " " + row.columns());
        }
        if (row.columns().isEmpty()) return all;
        SortedMap<String, PersonalData> some = new TreeMap<>(all);
        some.keySet().retainAll(row.columns());
        return some;
    }

    private Verdict verdict(
            HeldRow row, PersonalData column, SortedMap<String, PersonalData> beside, List<ErasureBlocker> needy) {
        Verdict own = own(row, column);
        if (own.fate() != Fate.ERASE || row.use() != HeldRow.Use.CURRENT) return own;
        List<ErasureBlocker> needing =
                needy.stream().filter(each -> needs(each, column, beside)).toList();
        return needing.isEmpty() ? own : Verdict.blocked(needing);
    }

    /** A row that goes as a whole stays as a whole when any value of it is needed. */
    private static boolean needs(ErasureBlocker blocker, PersonalData column, SortedMap<String, PersonalData> beside) {
        return blocker.needs().contains(column.category())
                || column.onErasure() == OnErasure.DELETE_ROW
                        && beside.values().stream()
                                .filter(each -> each.onErasure() == OnErasure.DELETE_ROW)
                                .anyMatch(each -> blocker.needs().contains(each.category()));
    }

    private Verdict own(HeldRow row, PersonalData column) {
        if (!row.blockers().isEmpty()) return Verdict.blocked(row.blockers());
        if (row.use() == HeldRow.Use.UNFINISHED) return Verdict.ERASE;
        return switch (column.onErasure()) {
            case DELETE_ROW, CLEAR -> Verdict.ERASE;
            case ANONYMISE, KEEP_UNTIL_CLOCK -> byClock(row, column);
        };
    }

    private Verdict byClock(HeldRow row, PersonalData column) {
        RetentionClock clock = column.clock();
        if (row.since() == null) return Verdict.keep(clock, null);
        RetentionPeriod period = periods.get(clock).get(0);
        LocalDate last = period.lastDay(row.since());
        if (!last.isBefore(today)) return Verdict.keep(clock, last);
        return column.onErasure() == OnErasure.ANONYMISE || period.afterwards() == RetentionPeriod.Afterwards.ANONYMISE
                ? Verdict.anonymise(clock)
                : Verdict.ERASE;
    }
}
