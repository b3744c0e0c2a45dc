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

    static void fill(Database database, Secrets secrets, String givenPassword, boolean empty) {
        try (Connection connection =
                database.migrator() == null ? database.connectAsRuntime() : database.connectAsMigrator()) {
            if (!DemoData.absent(connection)) {
                return;
            }
            if (givenPassword != null) {
                secrets.keep(DEMO_PASSWORD, longEnough(givenPassword));
            }
            char[] password =
                    secrets.orElse(DEMO_PASSWORD, FirstStart::readablePassword).toCharArray();
            if (empty) {
                DemoData.staffOnly(connection, password);
            } else {
                DemoData.load(connection, password);
            }
        } catch (SQLException e) {
            throw new LauncherException("The first accounts could not be made: " + e.getMessage(), e);
        }
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
