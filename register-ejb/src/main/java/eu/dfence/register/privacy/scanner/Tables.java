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
 * out. Columns that can hold an opaque id, a count, a sum or a day only are: where nothing else of the person is left they lead to
 * nobody, and the tombstone keeps the id. They tell which row it is where some may stay. A number of the person counts where it is the whole
 * value of a personal column; elsewhere it is somebody else's.
 */
final class Tables {
    private static final String COLUMNS =
            "select c.table_name, c.column_name, c.data_type, c.column_key from information_schema.columns c"
                    + " join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name"
                    + " where c.table_schema = database() and t.table_type = 'BASE TABLE' order by c.table_name, c.ordinal_position";

    /** Longer than any other statement of the register may take: this one reads all there is. */
    private static final String READ = "set statement max_statement_time = 7200 for select %s from `%s`";

    private static final int ROWS_AT_ONCE = 500;

    private static final Set<String> WORDLESS = Set.of(
            "uuid", "bigint", "int", "smallint", "tinyint", "decimal", "date", "datetime", "time", "double", "float");

    private record Column(String name, boolean binary, boolean uuid, boolean key, boolean personal, boolean passed) {}

    private final Reading reading;
    private final Readers readers;
    private final Staying staying;
    private final Places places;
    private final Set<String> numbers;
    private final Set<String> personal;

    /**
     * @param numbers of the person
     * @param personal columns, as {@code table.column}
     */
    Tables(
            Reading reading,
            Readers readers,
            Staying staying,
            Places places,
            Set<String> numbers,
            Set<String> personal) {
        this.reading = reading;
        this.readers = readers;
        this.staying = staying;
        this.places = places;
        this.numbers = numbers;
        this.personal = personal;
    }

    void look(Connection connection) throws SQLException {
        for (var table : columns(connection).entrySet()) {
            List<Column> read = new ArrayList<>(table.getValue());
            boolean told = staying.within(table.getKey());
            read.removeIf(each -> each.passed && !(told && (each.uuid || each.key)));
            places.table((int) read.stream().filter(each -> !each.passed).count());
            if (!read.isEmpty()) look(connection, table.getKey(), read);
        }
    }

    private Map<String, List<Column>> columns(Connection connection) throws SQLException {
        Map<String, List<Column>> tables = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(COLUMNS)) {
            while (row.next()) {
                String table = row.getString(1);
                tables.computeIfAbsent(table, first -> new ArrayList<>()).add(column(table, row));
            }
        }
        return tables;
    }

    private Column column(String table, ResultSet row) throws SQLException {
        String name = row.getString(2);
        String type = row.getString(3);
        boolean ofPerson = personal.contains(table + "." + name);
        boolean counts = ofPerson && type.endsWith("int");
        return new Column(
                name,
                type.endsWith("blob") || type.endsWith("binary"),
                type.equals("uuid"),
                row.getString(4).equals("PRI"),
                ofPerson,
                WORDLESS.contains(type) && !counts);
    }

    private void look(Connection connection, String table, List<Column> columns) throws SQLException {
        String names = columns.stream().map(each -> "`" + each.name + "`").collect(Collectors.joining(", "));
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(ROWS_AT_ONCE);
            try (ResultSet row = statement.executeQuery(READ.formatted(names, table))) {
                while (row.next()) {
                    places.row();
                    for (int i = 0; i < columns.size(); i++) {
                        if (!columns.get(i).passed) look(row, i + 1, table, columns);
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
        boolean itself = column.personal && numbers.contains(text);
        if (reading.end() || itself)
            places.inTable(table, column.name, stays(row, table, columns, column), Set.of("text"));
    }

    private boolean stays(ResultSet row, String table, List<Column> columns, Column found) throws SQLException {
        if (!staying.within(table)) return false;
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).uuid || columns.get(i).key) ids.add(row.getString(i + 1));
        }
        return staying.allows(table, ids, found.name);
    }

    private void packed(byte[] bytes, String table, String column, boolean stays) {
        readers.hand(
                content -> places.inTable(table, column, stays, content.look(new ByteArrayInputStream(bytes))),
                () -> places.unread(table + "." + column));
    }
}
