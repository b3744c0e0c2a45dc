package eu.dfence.register.privacy.scanner;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Every column of every table of the database there is, row by row as they come; asked of the database itself, so that none is left
 * out. Columns that can hold an opaque id only are: where nothing else of the person is left it leads to nobody, and the tombstone keeps it.
 */
final class Tables {
    private static final String COLUMNS =
            "select c.table_name, c.column_name, c.data_type from information_schema.columns c"
                    + " join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name"
                    + " where c.table_schema = database() and t.table_type = 'BASE TABLE' and c.data_type <> 'uuid' order by c.table_name, c.ordinal_position";

    /** Longer than any other statement of the register may take: this one reads all there is. */
    private static final String READ = "set statement max_statement_time = 7200 for select %s from `%s`";

    private static final int ROWS_AT_ONCE = 500;

    private record Column(String name, boolean binary) {}

    private final Reading reading;
    private final Content content;
    private final Places places;

    Tables(Reading reading, Content content, Places places) {
        this.reading = reading;
        this.content = content;
        this.places = places;
    }

    void look(Connection connection) throws SQLException {
        for (var table : columns(connection).entrySet()) {
            places.table(table.getValue().size());
            look(connection, table.getKey(), table.getValue());
        }
    }

    private static Map<String, List<Column>> columns(Connection connection) throws SQLException {
        Map<String, List<Column>> tables = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(COLUMNS)) {
            while (row.next()) {
                String type = row.getString(3);
                tables.computeIfAbsent(row.getString(1), first -> new ArrayList<>())
                        .add(new Column(row.getString(2), type.endsWith("blob") || type.endsWith("binary")));
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
                        look(row, i + 1, table, columns.get(i));
                    }
                }
            }
        }
    }

    private void look(ResultSet row, int place, String table, Column column) throws SQLException {
        if (column.binary) {
            byte[] bytes = row.getBytes(place);
            if (bytes != null) packed(bytes, table, column.name);
            return;
        }
        String text = row.getString(place);
        if (text == null) return;
        places.read(text.length());
        reading.read(text);
        if (reading.end()) places.inTable(table, column.name, Set.of("text"));
    }

    private void packed(byte[] bytes, String table, String column) {
        try {
            places.inTable(table, column, content.look(new ByteArrayInputStream(bytes)));
        } catch (IOException e) {
            places.unread(table + "." + column);
        }
    }
}
