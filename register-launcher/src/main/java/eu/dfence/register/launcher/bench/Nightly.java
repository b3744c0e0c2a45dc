package eu.dfence.register.launcher.bench;

import eu.dfence.register.launcher.Database;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;

/** The officer starts the run by hand; clerks search and open cards before it and while it goes on. */
final class Nightly {
    private static final List<Walk> WALKS = List.of(Walk.SEARCH_NAME, Walk.CARD);
    private static final double SLICE = 5;
    private static final String WENT = "select table_name, gone, failed from retention_sweep"
            + " where run_id = (select max(id) from retention_run) order by gone desc, table_name";

    private final Probe.Stage stage;

    Nightly(Probe.Stage stage) {
        this.stage = stage;
    }

    boolean measured() throws SQLException {
        System.out.println(Figure.HEAD);
        long failures = slice("before");
        long start = System.nanoTime();
        CompletableFuture<Long> run = CompletableFuture.supplyAsync(this::run);
        while (!run.isDone()) {
            failures += slice("meanwhile");
        }
        System.out.printf(Locale.ROOT, "retention: %.1f s%n", (run.join() - start) / 1e9);
        return told(stage.register().database()) && failures == 0;
    }

    private long run() {
        Clerk officer = stage.team().officer();
        officer.send(officer.open("retention/list.xhtml").form("now").with("now:run", ""));
        return System.nanoTime();
    }

    private long slice(String when) {
        long failures = 0;
        for (Walk walk : WALKS) {
            Figure figure = stage.team().walk(walk, stage.users(), Long.MAX_VALUE, SLICE);
            System.out.println(figure.row() + "  " + when);
            failures += figure.failures();
        }
        return failures;
    }

    private static boolean told(Database database) throws SQLException {
        boolean whole = true;
        try (Connection connection = database.connectAsMigrator();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(WENT)) {
            while (row.next()) {
                whole &= !row.getBoolean(3);
                System.out.printf(
                        "  %-24s %9d%s%n", row.getString(1), row.getLong(2), row.getBoolean(3) ? " FAILED" : "");
            }
        }
        return whole;
    }
}
