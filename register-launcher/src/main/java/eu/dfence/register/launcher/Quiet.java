package eu.dfence.register.launcher;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Libraries that would talk where the person at the keyboard reads. */
final class Quiet {
    private static final List<Logger> HELD = List.of(
            Logger.getLogger("org.flywaydb"),
            // The driver writes the server's words, and those repeat values that collided.
            Logger.getLogger("org.mariadb.jdbc"));

    private Quiet() {}

    static void libraries() {
        HELD.forEach(logger -> logger.setLevel(Level.SEVERE));
    }
}
