package eu.dfence.register.launcher;

import eu.dfence.register.launcher.demo.DemoData;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Fills a register that nobody can sign in to yet, once. */
final class FirstStart {
    static final String DEMO_PASSWORD = "demo.password";
    private static final int SHORTEST_PASSWORD = 12;
    private static final SecureRandom RANDOM = new SecureRandom();
    /** Without the characters that people mistake for one another. */
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";

    private FirstStart() {}

    /** The password is the one given, else the one kept from a start that was cut off, else one made at random. */
    static void fill(Database database, Secrets secrets, String givenPassword, boolean empty) {
        if (!absent(database)) {
            return;
        }
        if (givenPassword != null) {
            secrets.keep(DEMO_PASSWORD, longEnough(givenPassword));
        }
        fill(database, secrets.orElse(DEMO_PASSWORD, FirstStart::readablePassword), empty);
    }

    /** Does nothing to a register that has accounts. */
    static void fill(Database database, String password, boolean empty) {
        try (Connection connection = connect(database)) {
            char[] characters = longEnough(password).toCharArray();
            if (empty && DemoData.absent(connection)) {
                DemoData.staffOnly(connection, characters);
            } else if (DemoData.absent(connection)) {
                DemoData.load(connection, characters);
            }
        } catch (SQLException e) {
            throw new LauncherException("The first accounts could not be made: " + e.getMessage(), e);
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

    /** Four groups of four out of 32 letters: 80 random bits. */
    private static String readablePassword() {
        return IntStream.range(0, 4)
                .mapToObj(group -> RANDOM.ints(4, 0, LETTERS.length())
                        .mapToObj(index -> LETTERS.substring(index, index + 1))
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("-"));
    }
}
