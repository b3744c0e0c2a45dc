package eu.dfence.register.it;

import eu.dfence.register.launcher.Settings;
import java.nio.file.Path;

/** Where the build put what is tested, and how a test's own register is set up. */
public final class Built {
    /** Of the demo accounts in tests; a register that somebody starts has another one each time. */
    public static final String DEMO_PASSWORD = "vihma-sarastus-kuunari-tuohi";

    private Built() {}

    public static Path runtime() {
        return path("register.runtime", "../register-launcher/target/runtime");
    }

    public static Path war() {
        return path("register.war", "../register-ear/target/register.war");
    }

    public static Path screenshots() {
        return path("register.screenshots", "target/screenshots");
    }

    /** A folder for one register of the tests. */
    public static Path home(String name) {
        return path("register.home", "target/homes").resolve(name);
    }

    /** A register with demo data in that folder, on any free port. */
    public static Settings settings(String name) {
        return Settings.of(home(name), runtime(), war()).withDemoPassword(DEMO_PASSWORD);
    }

    private static Path path(String property, String otherwise) {
        return Path.of(System.getProperty(property, otherwise)).toAbsolutePath().normalize();
    }
}
