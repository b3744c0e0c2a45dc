package eu.dfence.register.privacy.catalogue.api;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is done now to some columns of some rows of one table, as a plan of erasure says.
 *
 * @param rows their ids within the table, as the holder's {@link HeldRow}s named them
 * @param columns by name
 */
public record Ending(How how, String table, List<String> rows, Set<String> columns) {
    public enum How {
        ERASE,
        /** The row stays for its figures, and tells nothing of anybody. */
        ANONYMISE
    }

    public Ending {
        rows = List.copyOf(rows);
        columns = Set.copyOf(columns);
    }

    /** The same, and with one column another that is nothing without it, as a link beside a name. */
    public Ending with(String column, String other) {
        if (!columns.contains(column)) return this;
        Set<String> both = new TreeSet<>(columns);
        both.add(other);
        return new Ending(how, table, rows, both);
    }
}
