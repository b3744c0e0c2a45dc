package eu.dfence.register.launcher.bench;

import eu.dfence.register.launcher.Home;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Processor time and memory of the application server and the database, as Linux counts them under /proc. */
record ServerCost(double payaraMillis, double mariadbMillis) {
    /** Linux counts processor time in hundredths of a second on every machine Java 17 runs on. */
    private static final double MILLIS_PER_TICK = 10;

    private static final int USER_TIME = 11;
    private static final int SYSTEM_TIME = 12;

    static ServerCost now(Home home) {
        return new ServerCost(millis(pid(home, "payara")), millis(pid(home, "mariadb")));
    }

    ServerCost since(ServerCost before) {
        return new ServerCost(payaraMillis - before.payaraMillis, mariadbMillis - before.mariadbMillis);
    }

    double millis() {
        return payaraMillis + mariadbMillis;
    }

    /** What the just-in-time compiler has taken of the application server's time. */
    static double compilerMillis(Home home) {
        try (Stream<Path> threads = Files.list(Path.of("/proc", pid(home, "payara"), "task"))) {
            return threads.map(thread -> text(thread.resolve("stat")))
                    .filter(stat -> stat.contains("(C1 Compiler") || stat.contains("(C2 Compiler"))
                    .mapToDouble(ServerCost::time)
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static long residentMegabytes(Home home, String process) {
        return read(pid(home, process), "status")
                        .lines()
                        .filter(line -> line.startsWith("VmRSS:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                        .sum()
                / 1024;
    }

    private static double millis(String pid) {
        return time(read(pid, "stat"));
    }

    /** The second field is the command in brackets and may hold spaces: what counts comes after the last bracket. */
    private static double time(String stat) {
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[USER_TIME]) + Long.parseLong(fields[SYSTEM_TIME])) * MILLIS_PER_TICK;
    }

    static String pid(Home home, String process) {
        return text(home.pidFile(process)).strip();
    }

    private static String read(String pid, String file) {
        return text(Path.of("/proc", pid, file));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
