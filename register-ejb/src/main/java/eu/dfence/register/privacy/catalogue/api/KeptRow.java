package eu.dfence.register.privacy.catalogue.api;

import java.util.Set;

/**
 * A row that may still tell of somebody erased.
 *
 * @param row its id within its table, or the person's own where a table is answered for as a whole: then every row that names that id
 * @param columns which of its columns may
 */
public record KeptRow(String table, String row, Set<String> columns) {
    public KeptRow {
        columns = Set.copyOf(columns);
    }
}
