package eu.dfence.register.launcher;

import java.nio.file.Path;
import java.util.List;

/**
 * How a register is to be started.
 *
 * @param home folder of data, secrets and logs
 * @param runtime folder with Payara Micro, the driver and the packed database, as the build laid it out
 * @param war the application
 * @param port of HTTP on the loopback address; 0 for any free one
 * @param contents what a register without accounts is filled with
 * @param demoPassword of the demo accounts; null for one made at random
 * @param external a database of IT's own; null for the embedded one
 * @param serverOptions further options of the application server's Java
 * @param databaseOptions further options of the embedded database; they win over the register's own
 */
public record Settings(
        Path home,
        Path runtime,
        Path war,
        int port,
        Contents contents,
        String demoPassword,
        Database external,
        Jit jit,
        MemorySize memory,
        List<String> serverOptions,
        List<String> databaseOptions) {

    /** Embedded database, demo data, any free port. */
    public static Settings of(Path home, Path runtime, Path war) {
        return new Settings(
                home, runtime, war, 0, Contents.DEMO, null, null, Jit.QUICK, MemorySize.small(), List.of(), List.of());
    }

    public Settings livingIn(Path folder) {
        return new Settings(
                folder,
                runtime,
                war,
                port,
                contents,
                demoPassword,
                external,
                jit,
                memory,
                serverOptions,
                databaseOptions);
    }

    public Settings onPort(int number) {
        return new Settings(
                home,
                runtime,
                war,
                number,
                contents,
                demoPassword,
                external,
                jit,
                memory,
                serverOptions,
                databaseOptions);
    }

    /** Only the first account, whose password is printed. */
    public Settings withoutDemoData() {
        return filledWith(Contents.NOTHING);
    }

    /** Staff, seller and products, and not one customer. */
    public Settings withoutCustomers() {
        return filledWith(Contents.DEMO_COMPANY);
    }

    private Settings filledWith(Contents what) {
        return new Settings(
                home, runtime, war, port, what, demoPassword, external, jit, memory, serverOptions, databaseOptions);
    }

    public Settings withDemoPassword(String password) {
        return new Settings(
                home, runtime, war, port, contents, password, external, jit, memory, serverOptions, databaseOptions);
    }

    public Settings withDatabase(Database database) {
        return new Settings(
                home,
                runtime,
                war,
                port,
                contents,
                demoPassword,
                database,
                jit,
                memory,
                serverOptions,
                databaseOptions);
    }

    public Settings compiled(Jit how, MemorySize size) {
        return new Settings(
                home, runtime, war, port, contents, demoPassword, external, how, size, serverOptions, databaseOptions);
    }

    public Settings withServerOptions(List<String> options) {
        return new Settings(
                home,
                runtime,
                war,
                port,
                contents,
                demoPassword,
                external,
                jit,
                memory,
                List.copyOf(options),
                databaseOptions);
    }

    public Settings withDatabaseOptions(String... options) {
        return new Settings(
                home,
                runtime,
                war,
                port,
                contents,
                demoPassword,
                external,
                jit,
                memory,
                serverOptions,
                List.of(options));
    }
}
