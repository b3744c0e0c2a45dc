package eu.dfence.register.privacy.catalogue;

import eu.dfence.register.privacy.catalogue.api.ClassifiedColumn;
import eu.dfence.register.privacy.catalogue.api.Ending;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One statement that erases: whole rows of which everything personal ends, or some values of rows that stay.
 *
 * @param rows the ids its question marks stand for
 */
record Stroke(String sql, List<Long> rows) {
    private static final int MOST_ROWS = 500;
    private static final Comparator<Set<String>> BY_TEXT = Comparator.comparing(Object::toString);

    /** @return in the order in which they are to be done */
    static List<Stroke> of(List<Ending> endings, List<ClassifiedColumn> catalogue, String... childrenFirst) {
        List<Stroke> strokes = new ArrayList<>();
        List<Ending> left = new ArrayList<>(endings);
        for (String named : childrenFirst) {
            String[] parts = named.split("\\.");
            List<Ending> own =
                    left.stream().filter(each -> each.table().equals(parts[0])).toList();
            left.removeAll(own);
            byColumns(own)
                    .forEach((columns, rows) -> strokes.addAll(strokes(
                            new Table(parts[0], parts.length > 1 ? parts[1] : "id", catalogue), columns, rows)));
        }
        if (!left.isEmpty()) throw new IllegalStateException("not of this module: " + left);
        return strokes;
    }

    private static Map<Set<String>, List<Long>> byColumns(List<Ending> endings) {
        Map<Long, Set<String>> columns = new TreeMap<>();
        for (Ending each : endings) {
            if (each.how() != Ending.How.ERASE) throw new IllegalStateException("erases only: " + each);
            each.rows()
                    .forEach(row -> columns.computeIfAbsent(Long.valueOf(row), id -> new TreeSet<>())
                            .addAll(each.columns()));
        }
        Map<Set<String>, List<Long>> rows = new TreeMap<>(BY_TEXT);
        columns.forEach((id, some) ->
                rows.computeIfAbsent(some, same -> new ArrayList<>()).add(id));
        return rows;
    }

    private static List<Stroke> strokes(Table table, Set<String> columns, List<Long> rows) {
        List<Stroke> strokes = new ArrayList<>();
        for (int from = 0; from < rows.size(); from += MOST_ROWS) {
            List<Long> some = rows.subList(from, Math.min(from + MOST_ROWS, rows.size()));
            String marks = String.join(", ", Collections.nCopies(some.size(), "?"));
            strokes.add(new Stroke(
                    table.stroke(columns) + " where " + table.key + " in (" + marks + ")", List.copyOf(some)));
        }
        return strokes;
    }

    private record Table(String name, String key, List<ClassifiedColumn> columns) {
        Table {
            columns = columns.stream().filter(each -> each.table().equals(name)).toList();
        }

        String stroke(Set<String> ended) {
            if (!named(columns.stream()).containsAll(ended)) throw new IllegalStateException(name + " " + ended);
            if (ended.containsAll(named(columns.stream().filter(each -> each.personal() != null))))
                return "delete from " + name;
            Stream<String> raised =
                    named(columns.stream()).contains("version") ? Stream.of("version = version + 1") : Stream.of();
            return "update " + name + " set "
                    + Stream.concat(ended.stream().map(each -> each + " = null"), raised)
                            .collect(Collectors.joining(", "));
        }

        private static Set<String> named(Stream<ClassifiedColumn> some) {
            return some.map(ClassifiedColumn::column).collect(Collectors.toSet());
        }
    }
}
