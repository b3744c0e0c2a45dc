package eu.dfence.register.launcher;

import java.util.List;

/** How the application server's code is compiled. */
public enum Jit {
    /** Up in half the time and processor seconds; for a desk and for tests. */
    QUICK("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto"),
    /** As in production; for measurements. */
    FULL("-XX:+UseG1GC");

    private final List<String> options;

    Jit(String... options) {
        this.options = List.of(options);
    }

    List<String> options() {
        return options;
    }
}
