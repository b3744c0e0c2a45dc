package eu.dfence.register.launcher;

import java.sql.SQLException;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings the schema to the level of this archive, as the user that may change the structure. */
public final class Migrations {
    private Migrations() {}

    /** @return how many migrations were run */
    public static int run(Database database) {
        try {
            return Flyway.configure(Migrations.class.getClassLoader())
                    .dataSource(
                            database.url(),
                            database.migrator().user(),
                            database.migrator().password())
                    .locations("classpath:db/migration")
                    .placeholders(Map.of("runtimeUser", runtimeUser(database)))
                    .load()
                    .migrate()
                    .migrationsExecuted;
        } catch (FlywayException | SQLException e) {
            throw new LauncherException("The database could not be migrated: " + e.getMessage(), e);
        }
    }

    /** As a grant names it: 'register'@'127.0.0.1'. */
    private static String runtimeUser(Database database) throws SQLException {
        try (var connection = database.connectAsRuntime();
                var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select concat(quote(substring_index(current_user(), '@', 1)), '@', quote(substring_index(current_user(), '@', -1)))")) {
            row.next();
            return row.getString(1);
        }
    }
}
