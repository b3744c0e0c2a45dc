package eu.dfence.register.operations;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

/** The database as operations looks at it: from outside any transaction of the register. */
@ApplicationScoped
class RegisterDatabase {
    DatabaseSettings settings() throws SQLException {
        try (Connection connection = connect()) {
            return DatabaseSettings.of(connection);
        }
    }

    MigrationLevel migrationLevel() throws SQLException {
        try (Connection connection = connect()) {
            return MigrationLevel.of(connection);
        }
    }

    /** Writes a row and takes it back: a full disk or a read-only server shows itself here, not to a clerk. */
    void probeWriting() throws SQLException {
        try (Connection connection = connect()) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.executeUpdate("insert into operations_probe (at) values (utc_timestamp(6))");
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    /** By the server's own name: a health check runs in the server's context, where no component's names are known. */
    private static Connection connect() throws SQLException {
        try {
            return InitialContext.<DataSource>doLookup("jdbc/register").getConnection();
        } catch (NamingException e) {
            throw new SQLException("no data source jdbc/register", e);
        }
    }
}
