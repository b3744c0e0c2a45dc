package eu.dfence.register.privacy.scanner;

import java.io.ByteArrayInputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Every column of every table of the database there is, row by row as they come; asked of the database itself, so that none is left
 * out. Columns that can hold an opaque id only are: where nothing else of the person is left it leads to nobody, and the tombstone keeps it. They
 * tell which row it is where some may stay.
 */
final class Tables {
    private static final String COLUMNS =
            "select c.table_name, c.column_name, c.data_type, c.column_key from information_schema.columns c"
                    + " join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name"
                    + " where c.table_schema = database() and t.table_type = 'BASE TABLE' order by c.table_name, c.ordinal_position";

    /** Longer than any other statement of the register may take: this one reads all there is. */
    private static final String READ = "set statement max_statement_time = 7200 for select %s from `%s`";

    private static final int ROWS_AT_ONCE = 500;

    private record Column(String name, boolean binary, boolean opaque, boolean key) {}

    private final Reading reading;
    private final Readers readers;
    private final Staying staying;
    private final Places places;

    Tables(Reading reading, Readers readers, Staying staying, Places places) {
        this.reading = reading;
        this.readers = readers;
        this.staying = staying;
        this.places = places;
    }

    void look(Connection connection) throws SQLException {
        for (var table : columns(connection).entrySet()) {
            List<Column> read = new ArrayList<>(table.getValue());
            if (!staying.within(table.getKey())) read.removeIf(Column::opaque);
            places.table((int) read.stream().filter(each -> !each.opaque).count());
            if (!read.isEmpty()) look(connection, table.getKey(), read);
        }
    }

    private static Map<String, List<Column>> columns(Connection connection) throws SQLException {
        Map<String, List<Column>> tables = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(COLUMNS)) {
            while (row.next()) {
                String type = row.getString(3);
                tables.computeIfAbsent(row.getString(1), first -> new ArrayList<>())
                        .add(new Column(
                                row.getString(2),
                                type.endsWith("blob") || type.endsWith("binary"),
                                type.equals("uuid"),
                                row.getString(4).equals("PRI")));
            }
        }
        return tables;
    }

    private void look(Connection connection, String table, List<Column> columns) throws SQLException {
        String names = columns.stream().map(each -> "`" + each.name + "`").collect(Collectors.joining(", "));
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(ROWS_AT_ONCE);
            try (ResultSet row = statement.executeQuery(READ.formatted(names, table))) {
                while (row.next()) {
                    places.row();
                    for (int i = 0; i < columns.size(); i++) {
                        if (!columns.get(i).opaque) look(row, i + 1, table, columns);
                    }
                }
            }
        }
    }

    private void look(ResultSet row, int place, String table, List<Column> columns) throws SQLException {
        Column column = columns.get(place - 1);
        if (column.binary) {
            byte[] bytes = row.getBytes(place);
            if (bytes != null) packed(bytes, table, column.name, stays(row, table, columns, column));
            return;
        }
        String text = row.getString(place);
        if (text == null) return;
        places.read(text.length());
        reading.read(text);
        if (reading.end()) places.inTable(table, column.name, stays(row, table, columns, column), Set.of("text"));
    }

    private boolean stays(ResultSet row, String table, List<Column> columns, Column found) throws SQLException {
        if (!staying.within(table)) return false;
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).opaque || columns.get(i).key) ids.add(row.getString(i + 1));
        }
        return staying.allows(table, ids, found.name);
    }

    private void packed(byte[] bytes, String table, String column, boolean stays) {
        readers.hand(
                content -> places.inTable(table, column, stays, content.look(new ByteArrayInputStream(bytes))),
                () -> places.unread(table + "." + column));
    }
}
