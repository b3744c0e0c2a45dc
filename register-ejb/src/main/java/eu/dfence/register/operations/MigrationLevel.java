package eu.dfence.register.operations;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * How far the schema has come.
 *
 * @param actual the newest migration that was run; a newer one than this archive knows is fine, since a change of the
 *     schema always leaves the archive before it running
 */
record MigrationLevel(int actual) {
    /** The newest file in config/db/migration. */
    static final int EXPECTED = 60;

    static MigrationLevel of(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select coalesce(max(cast(version as int)), 0) from flyway_schema_history where success = 1")) {
            row.next();
            return new MigrationLevel(row.getInt(1));
        }
    }

    boolean reached() {
        return actual >= EXPECTED;
    }

    @Override
    public String toString() {
        return actual + " of " + EXPECTED;
    }
}
