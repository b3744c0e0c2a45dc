package eu.dfence.register.launcher.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Takes the triggers away while rows are loaded by the million, and puts them back as they were. MariaDB 11.4.5 refuses an
 * {@code insert … select} into a table whose trigger calls a procedure: every column would be null.
 */
final class Triggers {
    private static final int WORDING = 3;

    private final Connection connection;
    private final Map<String, String> taken = new LinkedHashMap<>();

    private Triggers(Connection connection) {
        this.connection = connection;
    }

    static Triggers takenFrom(Connection connection) throws SQLException {
        Triggers all = new Triggers(connection);
        all.take();
        return all;
    }

    private void take() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet names = statement.executeQuery(
                        "select trigger_name from information_schema.triggers where trigger_schema = database()")) {
            while (names.next()) {
                taken.put(names.getString(1), null);
            }
            for (Map.Entry<String, String> each : taken.entrySet()) {
                each.setValue(wording(statement, each.getKey()));
            }
            for (String name : taken.keySet()) {
                statement.execute("drop trigger " + name);
            }
        }
    }

    private static String wording(Statement statement, String name) throws SQLException {
        try (ResultSet row = statement.executeQuery("show create trigger " + name)) {
            row.next();
            return row.getString(WORDING);
        }
    }

    void putBack() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String wording : taken.values()) {
                statement.execute(wording);
            }
        }
    }
}
