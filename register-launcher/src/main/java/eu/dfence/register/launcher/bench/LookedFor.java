package eu.dfence.register.launcher.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import java.util.regex.Pattern;

/** Two persons are erased; one is looked for in the database alone, the other in it and in files of every kind beside the logs. */
final class LookedFor {
    private static final Pattern BUTTON = Pattern.compile("name=\"(scans:[^\"]*:scan)\"");
    private static final Pattern READ = Pattern.compile("<p class=\"muted\">([^<]*Mt[^<]*)</p>");

    private static final int INVOICES = 60;
    private static final double PATIENCE = 300;

    private final Probe.Stage stage;

    LookedFor(Probe.Stage stage) {
        this.stage = stage;
    }

    boolean measured() throws IOException, SQLException {
        stage.team().walk(Walk.ORDER_TO_INVOICE, 1, INVOICES, PATIENCE);
        erase();
        erase();
        double alone = scanned("database, safe and logs");
        Path folder = stage.home().logs().resolve("bench");
        try {
            long bytes = new ScannedFiles(stage.register().database()).into(folder);
            double with = scanned("the same with files");
            System.out.printf(
                    Locale.ROOT,
                    "scanner: %.0f MB of files in %.1f s, %.0f MB/s%n",
                    bytes / 1e6,
                    with - alone,
                    bytes / 1e6 / (with - alone));
        } finally {
            ScannedFiles.delete(folder);
        }
        return true;
    }

    private void erase() {
        stage.samples().approve(1, stage.team()::approved);
        Erasures.carryOut(stage.team().officer(), stage.samples().approved());
    }

    private double scanned(String what) {
        Clerk officer = stage.team().officer();
        Page page = officer.open("erasure/scans.xhtml");
        long start = System.nanoTime();
        Page outcome = officer.send(page.form("scans").with(page.first(BUTTON), ""));
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(Locale.ROOT, "scanner: %s %.1f s. %s%n", what, seconds, outcome.first(READ));
        outcome.mustShow("NOTHING FOUND");
        return seconds;
    }
}
