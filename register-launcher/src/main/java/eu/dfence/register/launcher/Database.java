package eu.dfence.register.launcher;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * Where the register's data is, for its two users: the one that runs it changes rows, the one that migrates it changes
 * structure.
 *
 * @param url JDBC address with the schema
 * @param migrator user and password that may change the structure, or null when IT migrates by itself
 */
public record Database(String url, Login runtime, Login migrator) {
    /** A database user. */
    public record Login(String user, String password) {
        @Override
        public String toString() {
            return user;
        }
    }

    public Connection connectAsRuntime() throws SQLException {
        return connect(runtime);
    }

    public Connection connectAsMigrator() throws SQLException {
        return connect(migrator);
    }

    private Connection connect(Login login) throws SQLException {
        return DriverManager.getConnection(url, login.user(), login.password());
    }
}
