package eu.dfence.register.launcher;

import eu.dfence.register.launcher.accounts.FirstAdministrator;
import eu.dfence.register.launcher.demo.DemoData;
import eu.dfence.register.shared.api.BusinessId;
import eu.dfence.register.staff.api.OneTimePassword;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** Fills a register that nobody can sign in to yet, once. */
final class FirstStart {
    static final String DEMO_PASSWORD = "demo.password";
    private static final int SHORTEST_PASSWORD = 12;
    /** Of {@code ./run --empty}; production gives its own to config/db/first-account.sh. */
    static final FirstAdministrator ADMINISTRATOR =
            new FirstAdministrator("yllapito", "Ylläpitäjä", "fi", "Esimerkki Oy", BusinessId.parse("2345678-0"));

    private FirstStart() {}

    /**
     * The demo password is the one given, else the one kept from a start that was cut off, else one made at random.
     *
     * @return the first administrator's password, when there is nothing but that account and no own password yet
     */
    static Optional<OneTimePassword> fill(Database database, Secrets secrets, String givenPassword, Contents contents) {
        if (contents == Contents.NOTHING) {
            return administrator(database);
        }
        if (absent(database)) {
            if (givenPassword != null) {
                secrets.keep(DEMO_PASSWORD, longEnough(givenPassword));
            }
            fillWithDemo(database, secrets.orElse(DEMO_PASSWORD, OneTimePassword::random), contents);
        }
        return Optional.empty();
    }

    /** Does nothing to a register that has accounts. */
    static void fillWithDemo(Database database, String password, Contents contents) {
        try (Connection connection = connect(database)) {
            char[] characters = longEnough(password).toCharArray();
            if (!DemoData.absent(connection)) {
                return;
            }
            if (contents == Contents.DEMO) {
                DemoData.load(connection, characters);
            } else {
                DemoData.staffOnly(connection, characters);
            }
        } catch (SQLException e) {
            throw new LauncherException("The first accounts could not be made: " + e.getMessage(), e);
        }
    }

    private static Optional<OneTimePassword> administrator(Database database) {
        try (Connection connection = connect(database)) {
            return ADMINISTRATOR.make(connection);
        } catch (SQLException e) {
            throw new LauncherException("The first account could not be made: " + e.getMessage(), e);
        }
    }

    private static boolean absent(Database database) {
        try (Connection connection = connect(database)) {
            return DemoData.absent(connection);
        } catch (SQLException e) {
            throw new LauncherException("The accounts could not be read: " + e.getMessage(), e);
        }
    }

    private static Connection connect(Database database) throws SQLException {
        return database.migrator() == null ? database.connectAsRuntime() : database.connectAsMigrator();
    }

    private static String longEnough(String password) {
        if (password.length() < SHORTEST_PASSWORD) {
            throw new LauncherException("REGISTER_DEMO_PASSWORD is shorter than " + SHORTEST_PASSWORD + " characters.");
        }
        return password;
    }
}
