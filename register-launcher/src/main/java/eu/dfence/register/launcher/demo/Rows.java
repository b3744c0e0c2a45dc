package eu.dfence.register.launcher.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What will be inserted, table by table in the order the tables were named. */
final class Rows {
    private static final int BATCH = 1000;

    private final Map<String, Table> tables = new LinkedHashMap<>();
    private final Map<String, Long> sequences = new LinkedHashMap<>();

    static final class Table {
        private final String name;
        private final String[] columns;
        private final List<Object[]> rows = new ArrayList<>();

        private Table(String name, String[] columns) {
            this.name = name;
            this.columns = columns;
        }

        void add(Object... values) {
            if (values.length != columns.length) {
                throw new IllegalArgumentException(
                        name + ": " + values.length + " values, " + columns.length + " columns");
            }
            rows.add(values);
        }

        /** The id the next row gets: rows are numbered from 1. */
        long nextId() {
            return rows.size() + 1L;
        }

        private List<Map<String, Object>> named() {
            return rows.stream()
                    .map(row -> {
                        Map<String, Object> named = new LinkedHashMap<>();
                        for (int i = 0; i < row.length; i++) {
                            named.put(columns[i], row[i]);
                        }
                        return named;
                    })
                    .toList();
        }

        private void insert(Connection connection) throws SQLException {
            String marks = "?" + ", ?".repeat(columns.length - 1);
            String sql = "insert into " + name + " (" + String.join(", ", columns) + ") values (" + marks + ")";
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                int waiting = 0;
                for (Object[] row : rows) {
                    for (int i = 0; i < row.length; i++) {
                        statement.setObject(i + 1, stored(row[i]));
                    }
                    statement.addBatch();
                    if (++waiting % BATCH == 0) {
                        statement.executeBatch();
                    }
                }
                statement.executeBatch();
            }
        }

        /** What happened is kept in UTC. */
        private static Object stored(Object value) {
            return value instanceof Instant moment ? LocalDateTime.ofInstant(moment, ZoneOffset.UTC) : value;
        }
    }

    Table into(String name, String... columns) {
        return tables.computeIfAbsent(name, absent -> new Table(name, columns));
    }

    /** A sequence that numbers what people read. */
    void lastUsed(String sequence, long number) {
        sequences.put(sequence, number);
    }

    List<Map<String, Object>> of(String table) {
        return tables.get(table).named();
    }

    /** Sequences first: they only move forward, and no transaction takes them back. */
    void insert(Connection connection) throws SQLException {
        for (Table table : tables.values()) {
            if (table.columns[0].equals("id")) {
                lastUsed(table.name + "_seq", (table.rows.size() / 1000 + 1) * 1000L);
            }
        }
        try (Statement statement = connection.createStatement()) {
            for (Map.Entry<String, Long> sequence : sequences.entrySet()) {
                statement.execute("select setval(" + sequence.getKey() + ", " + sequence.getValue() + ")");
            }
        }
        for (Table table : tables.values()) {
            table.insert(connection);
        }
    }
}
