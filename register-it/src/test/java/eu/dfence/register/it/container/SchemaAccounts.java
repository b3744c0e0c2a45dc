package eu.dfence.register.it.container;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Columns that nobody accounts for, as {@code table.column}: neither classified in the catalogue nor technical with a reason. */
final class SchemaAccounts {
    private SchemaAccounts() {}

    static Set<String> unaccounted(Set<String> schema, Set<String> classified, Set<String> technical) {
        Predicate<String> accounted = column -> classified.contains(column)
                || technical.contains(column)
                || technical.contains(column.substring(0, column.indexOf('.')) + ".*");
        Set<String> left = new TreeSet<>(schema);
        left.removeIf(accounted);
        return left;
    }
}
