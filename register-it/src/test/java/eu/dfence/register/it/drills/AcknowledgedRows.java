package eu.dfence.register.it.drills;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writers that keep an account of their own of every commit the database acknowledged. Asking the database alone proves
 * nothing: what it lost it does not know.
 */
final class AcknowledgedRows {
    private static final Pattern PORT = Pattern.compile("port: (\\d+)");
    private static final int WRITERS = 8;

    private final Path home;
    private final Set<UUID> acknowledged = ConcurrentHashMap.newKeySet();
    private final List<Thread> writers = new ArrayList<>();

    AcknowledgedRows(Path home) {
        this.home = home;
    }

    /** Starts the writers and lets them write so long; they go on until the database is gone or {@link #stop}. */
    void writeFor(long millis) throws InterruptedException {
        for (int i = 0; i < WRITERS; i++) {
            Thread writer = new Thread(this::write, "writer-" + i);
            writer.start();
            writers.add(writer);
        }
        Thread.sleep(millis);
    }

    private void write() {
        try (Connection connection = connect();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into access_log (id, version, at, account_id, employer_id, kind, purpose, request_id)"
                                + " values (next value for access_log_seq, 1, utc_timestamp(6), uuid(), uuid(),"
                                + " 'DRILL', 'DRILL', ?)")) {
            connection.setAutoCommit(false);
            while (!Thread.interrupted()) {
                UUID row = UUID.randomUUID();
                insert.setString(1, row.toString());
                insert.executeUpdate();
                connection.commit();
                acknowledged.add(row);
            }
        } catch (SQLException | IOException gone) {
            // The database was killed under the writer's hands: that is the drill.
            Thread.currentThread().interrupt();
        }
    }

    void stop() throws InterruptedException {
        writers.forEach(Thread::interrupt);
        for (Thread writer : writers) {
            writer.join();
        }
    }

    int acknowledged() {
        return acknowledged.size();
    }

    /** How many acknowledged rows the database that runs now does not have. */
    int lost() throws Exception {
        Set<UUID> missing = new TreeSet<>(acknowledged);
        try (Connection connection = connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select request_id from access_log where kind = 'DRILL'")) {
            while (row.next()) {
                missing.remove(UUID.fromString(row.getString(1)));
            }
        }
        return missing.size();
    }

    private Connection connect() throws SQLException, IOException {
        Properties secrets = new Properties();
        try (Reader reader = Files.newBufferedReader(home.resolve("secrets.properties"))) {
            secrets.load(reader);
        }
        Matcher port = PORT.matcher(Files.readString(home.resolve("logs/mariadb.log")));
        if (!port.find()) {
            throw new IOException("the database has not told its port");
        }
        return DriverManager.getConnection(
                "jdbc:mariadb://127.0.0.1:" + port.group(1) + "/register",
                "register",
                secrets.getProperty("database.runtime"));
    }
}
