package eu.dfence.register.launcher;

import eu.dfence.register.launcher.demo.DemoData;
import eu.dfence.register.staff.api.OneTimePassword;
import java.net.URI;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A register that runs: database, then migrations, then application server. It is up when it is returned, and it is
 * taken down in the reverse order, once.
 */
public final class Register implements AutoCloseable {
    private final Lock lock;
    private final Home home;
    private final Children children = new Children();
    private Database database;
    private URI address;
    private Optional<String> demoPassword = Optional.empty();
    private Optional<OneTimePassword> firstPassword = Optional.empty();
    private boolean closed;

    private Register(Settings settings) {
        Quiet.libraries();
        this.home = Home.at(settings.home());
        this.lock = Lock.of(home);
    }

    /** @throws LauncherException when it cannot come up; nothing is left running then */
    public static Register start(Settings settings) {
        return brought(settings, register -> register.serve(settings));
    }

    /** The database alone, migrated and filled: for tests that bring a server of their own. */
    public static Register withoutServer(Settings settings) {
        return brought(settings, register -> {});
    }

    private static Register brought(Settings settings, Consumer<Register> further) {
        Register register = new Register(settings);
        Runtime.getRuntime().addShutdownHook(new Thread(register::close, "stop-the-register"));
        try {
            register.keepData(settings);
            further.accept(register);
            return register;
        } catch (RuntimeException e) {
            register.close();
            throw e;
        }
    }

    private void keepData(Settings settings) {
        Child.stopOrphan(PayaraMicro.NAME, home);
        Child.stopOrphan(MariaDb.NAME, home);
        home.emptyTemporary();
        Secrets secrets = new Secrets(home);
        database = settings.external() == null ? embedded(settings, secrets) : settings.external();
        if (database.migrator() != null) {
            Migrations.run(database);
        }
        firstPassword = FirstStart.fill(database, secrets, settings.demoPassword(), settings.contents());
        demoPassword = secrets.kept(FirstStart.DEMO_PASSWORD);
    }

    private Database embedded(Settings settings, Secrets secrets) {
        MariaDb mariaDb = new MariaDb(home, new Distribution(settings.runtime()).mariaDb(), secrets);
        mariaDb.install();
        mariaDb.start(children, settings);
        return mariaDb.database();
    }

    private void serve(Settings settings) {
        int port = settings.port() == 0 ? Ports.free() : settings.port();
        Ports.requireFree(port);
        PayaraMicro server = new PayaraMicro(home, new Distribution(settings.runtime()), port);
        server.start(children, settings, database);
        address = server.address();
        lock.tell(address.toString());
    }

    public URI address() {
        return address;
    }

    public Database database() {
        return database;
    }

    /** The password of the accounts that {@link DemoData#signIns} names, when this launcher made them. */
    public Optional<String> demoPassword() {
        return demoPassword;
    }

    /** What opens a register that has only its first account, until that account's person has chosen an own password. */
    public Optional<OneTimePassword> firstPassword() {
        return firstPassword;
    }

    /** Waits until one of the processes ends. @return what it said last, or nothing when it was stopped on purpose */
    public Optional<String> awaitAccident() {
        Child ended = children.awaitFirstEnd();
        synchronized (this) {
            return closed ? Optional.empty() : Optional.of(ended.obituary());
        }
    }

    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            children.stop();
            lock.close();
        }
    }
}
