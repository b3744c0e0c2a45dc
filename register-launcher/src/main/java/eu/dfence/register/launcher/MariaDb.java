package eu.dfence.register.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The embedded database: MariaDB 11.4 as a child process that listens on this machine only. */
final class MariaDb {
    static final String NAME = "mariadb";
    private static final int ACCESS_DENIED = 1045;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Home home;
    private final Path base;
    private final Database database;
    private final int port;

    MariaDb(Home home, Path base, Secrets secrets) {
        this.home = home;
        this.base = base;
        this.port = Ports.free();
        this.database = new Database(
                "jdbc:mariadb://127.0.0.1:" + port + "/register",
                new Database.Login("register", secrets.orRandom("database.runtime")),
                new Database.Login("register_ddl", secrets.orRandom("database.migrator")));
    }

    Database database() {
        return database;
    }

    /** Makes the data folder on first use. It gets its name only when complete, so that half of it is never started. */
    void install() {
        if (Files.exists(home.data())) {
            return;
        }
        Path half = home.file("data.installing");
        Home.delete(half);
        List<String> command = new ArrayList<>(List.of(
                base.resolve("scripts/mariadb-install-db").toString(),
                "--no-defaults",
                "--force",
                "--skip-name-resolve",
                "--skip-test-db",
                "--auth-root-authentication-method=socket",
                "--basedir=" + base,
                "--datadir=" + half));
        command.addAll(asRoot());
        try {
            Path log = home.logs().resolve("mariadb-install.log");
            int code = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start()
                    .waitFor();
            if (code != 0) {
                throw new LauncherException("The database could not be installed, see " + log);
            }
            Files.move(half, home.data(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LauncherException("interrupted", e);
        }
    }

    /** The settings of config/mariadb/my.cnf, and what an embedded database needs besides. */
    List<String> command(MemorySize memory, List<String> further) {
        List<String> command = new ArrayList<>(List.of(
                base.resolve("bin/mariadbd").toString(),
                "--no-defaults",
                "--datadir=" + home.data(),
                "--basedir=" + base,
                "--tmpdir=" + home.temporary(),
                "--port=" + port,
                "--bind-address=127.0.0.1",
                "--socket=mariadb.sock",
                "--init-file=" + initFile(),
                "--skip-ssl",
                "--skip-name-resolve",
                "--local-infile=OFF",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_swedish_ci",
                "--transaction-isolation=READ-COMMITTED",
                "--innodb-snapshot-isolation=ON",
                "--innodb-flush-log-at-trx-commit=1",
                "--innodb-print-all-deadlocks=ON",
                "--sql-mode=TRADITIONAL",
                "--default-time-zone=+00:00",
                "--eq-range-index-dive-limit=10",
                "--optimizer-switch=exists_to_in=off",
                "--max-connections=200",
                "--max-allowed-packet=64M",
                "--innodb-buffer-pool-size=" + memory.bufferPool(),
                "--innodb-log-file-size=" + memory.redoLog()));
        command.addAll(asRoot());
        command.addAll(further);
        return command;
    }

    /** Runs inside the server at each start, so that nobody ever signs in as its root. */
    private Path initFile() {
        Path file = home.file("init.sql");
        try {
            Files.deleteIfExists(file);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, """
                    create database if not exists register character set utf8mb4 collate utf8mb4_swedish_ci;
                    create user if not exists register_ddl@'127.0.0.1';
                    alter user register_ddl@'127.0.0.1' identified by '%s';
                    grant all privileges on register.* to register_ddl@'127.0.0.1' with grant option;
                    create user if not exists register@'127.0.0.1';
                    alter user register@'127.0.0.1' identified by '%s' with max_statement_time 30;
                    grant select on register.* to register@'127.0.0.1';
                    """.formatted(
                            database.migrator().password(), database.runtime().password()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    private static List<String> asRoot() {
        return "root".equals(System.getProperty("user.name")) ? List.of("--user=root") : List.of();
    }

    Child start(Children children, Settings settings) {
        Child child = children.start(NAME, home, command(settings.memory(), settings.databaseOptions()));
        Waiting.upTo(PATIENCE).until(() -> answers(child), child, "answer");
        return child;
    }

    private boolean answers(Child child) {
        try (var connection = database.connectAsMigrator()) {
            return connection.isValid(1);
        } catch (SQLException e) {
            if (e.getErrorCode() == ACCESS_DENIED) {
                throw new LauncherException("The database does not know its users:\n" + child.lastWords());
            }
            return false;
        }
    }
}
