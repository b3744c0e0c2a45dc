package eu.dfence.register.privacy.scanner;

import eu.dfence.register.privacy.catalogue.api.KeptRow;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Where somebody may still be told of: columns of single rows, and nowhere else in their tables. */
final class Staying {
    private final Map<String, Map<String, Set<String>>> tables = new HashMap<>();

    Staying(Collection<KeptRow> rows) {
        rows.forEach(each -> tables.computeIfAbsent(each.table(), first -> new HashMap<>())
                .computeIfAbsent(each.row(), first -> new HashSet<>())
                .addAll(each.columns()));
    }

    boolean within(String table) {
        return tables.containsKey(table);
    }

    /** @param ids by which the row may be known: its keys, and the opaque ids it names */
    boolean allows(String table, Collection<String> ids, String column) {
        Map<String, Set<String>> rows = tables.getOrDefault(table, Map.of());
        return ids.stream().anyMatch(id -> rows.getOrDefault(id, Set.of()).contains(column));
    }
}
