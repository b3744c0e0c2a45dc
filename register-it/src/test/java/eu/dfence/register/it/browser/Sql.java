package eu.dfence.register.it.browser;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The running register's database, behind its back: what a test changes or counts there. */
final class Sql {
    private Sql() {}

    /** As the user that may change the structure. */
    static void run(String... statements) {
        try (Connection connection = RunningRegister.get().database().connectAsMigrator();
                Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static String one(String question) {
        try (Connection connection = RunningRegister.get().database().connectAsRuntime();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            return row.next() ? row.getString(1) : null;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static long number(String question) {
        return Long.parseLong(one(question));
    }

    /** Commands the whole database has been sent so far, this one left out. */
    static long commandsSent() {
        return number("select variable_value from information_schema.global_status where variable_name = 'QUESTIONS'")
                - 1;
    }
}
