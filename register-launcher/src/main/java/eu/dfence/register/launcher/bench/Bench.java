package eu.dfence.register.launcher.bench;

import eu.dfence.register.launcher.Home;
import eu.dfence.register.launcher.Jit;
import eu.dfence.register.launcher.LauncherException;
import eu.dfence.register.launcher.MemorySize;
import eu.dfence.register.launcher.Register;
import eu.dfence.register.launcher.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** {@code ./bench}: load, warm up, measure, check the books, write it down. */
public final class Bench {
    private static final String HELP = """
            ./bench [--customers N] [--users 1,16] [--seconds S] [--warm-up N] [--walks A,B] [--profile]
                    [--data DIR] [--load-only]

              --customers N   how many customers the register holds, with five orders and four invoices each; 20000
              --users A,B     how many clerks work at once, one figure for each; 1,16
              --seconds S     how long each figure is measured; 20
              --warm-up N     at least so many walks of each kind before anything is measured, and on until the
                              compiler rests; 3000
              --walks A,B     only these, for example search_name,card; all. Only when named, each once and after the
                              others: retention, scanner, triggers
              --profile       one flight recording of the application server for each walk, in target/bench-WALK.jfr
              --data DIR      folder of the register; .register/bench-N, kept, so that the next run need not load again
              --load-only     load and stop
            """;
    private static final MemorySize MEMORY = new MemorySize("768m", "4G", "1G");
    private static final long CALIBRATION_STEPS = 400_000_000L;

    private final Path project;
    private long customers = 20_000;
    private List<Integer> users = List.of(1, 16);
    private double seconds = 20;
    private long warmUp = 3000;
    private List<Walk> walks = List.of(Walk.values());
    private List<Probe> probes = List.of();
    private Path data;
    private boolean loadOnly;
    private boolean profiled;

    private Bench(Path project) {
        this.project = project;
    }

    public static void main(String[] words) throws IOException {
        Bench bench =
                new Bench(Path.of(System.getProperty("register.project", ".")).toAbsolutePath());
        if (List.of(words).contains("--help")) {
            System.out.print(HELP);
            return;
        }
        try {
            bench.read(words);
            System.exit(bench.run() ? 0 : 1);
        } catch (LauncherException e) {
            System.err.println(e.getMessage());
            System.exit(2);
        }
    }

    private void read(String[] words) {
        for (int i = 0; i < words.length; i++) {
            switch (words[i]) {
                case "--customers" -> customers = Long.parseLong(words[++i]);
                case "--users" ->
                    users = List.of(words[++i].split(",")).stream()
                            .map(Integer::valueOf)
                            .toList();
                case "--seconds" -> seconds = Double.parseDouble(words[++i]);
                case "--warm-up" -> warmUp = Long.parseLong(words[++i]);
                case "--walks" -> choose(List.of(words[++i].split(",")));
                case "--profile" -> profiled = true;
                case "--data" -> data = Path.of(words[++i]);
                case "--load-only" -> loadOnly = true;
                default -> throw new LauncherException(words[i] + " is not known here.\n\n" + HELP);
            }
        }
        data = data == null ? project.resolve(".register/bench-" + customers) : data.toAbsolutePath();
    }

    private void choose(List<String> names) {
        probes = names.stream().flatMap(name -> Probe.named(name).stream()).toList();
        walks = names.stream()
                .filter(name -> Probe.named(name).isEmpty())
                .map(Walk::named)
                .toList();
    }

    private Settings settings() {
        return Settings.of(
                        data,
                        project.resolve("register-launcher/target/runtime"),
                        project.resolve("register-ear/target/register.war"))
                .compiled(Jit.FULL, MEMORY)
                .withoutCustomers();
    }

    private boolean run() throws IOException {
        load();
        if (loadOnly) {
            return true;
        }
        try (Register register = Register.start(settings())) {
            Home home = Home.at(data);
            AskedRequests.into(register.database());
            Samples samples = Samples.of(register.database());
            List<Figure> figures = new ArrayList<>();
            int most = users.stream().mapToInt(Integer::intValue).max().orElseThrow();
            System.out.println("calibration " + calibration() + " ms before");
            boolean probed = true;
            try (Team team =
                    new Team(register.address(), most, register.demoPassword().orElseThrow(), samples, home)) {
                samples.leafThroughOrders(team.first());
                FlightRecording recording = profiled ? new FlightRecording(home, project.resolve("target")) : null;
                for (Walk walk : walks) {
                    team.warmUp(walk, most, warmUp);
                }
                System.out.println(Figure.HEAD);
                for (Walk walk : walks) {
                    for (int clerks : users) {
                        Figure figure = team.walk(walk, clerks, Long.MAX_VALUE, seconds);
                        System.out.println(figure.row());
                        figures.add(figure);
                    }
                    if (profiled) {
                        recording.keep(walk, seconds);
                    }
                }
                for (Probe probe : probes) {
                    probed &= probe.measured(new Probe.Stage(register, home, team, samples, most));
                }
            } catch (SQLException e) {
                throw new LauncherException("Not measured: " + e.getMessage(), e);
            }
            return conclude(register, home, figures) && probed;
        }
    }

    private void load() {
        try (Register database = Register.withoutServer(settings())) {
            long present = BulkLoad.customersIn(database.database());
            if (present == 0) {
                System.out.println("loading " + customers + " customers");
                Duration took =
                        new BulkLoad(database.database(), customers, LocalDate.now(ZoneId.of("Europe/Helsinki"))).run();
                System.out.println("loaded in " + took.toSeconds() + " s");
            } else if (present < customers) {
                throw new LauncherException(data + " holds " + present + " customers, not " + customers);
            }
        }
    }

    private boolean conclude(Register register, Home home, List<Figure> figures) throws IOException {
        System.out.printf(
                "memory: payara %d MB, mariadb %d MB%n",
                ServerCost.residentMegabytes(home, "payara"), ServerCost.residentMegabytes(home, "mariadb"));
        System.out.println("calibration " + calibration() + " ms after");
        List<String> faults = Books.faults(register.database());
        System.out.println(
                faults.isEmpty() ? "books in order: no gap, no double" : "FAULT " + String.join(", ", faults));
        Path file = project.resolve("target/bench.json");
        Files.createDirectories(file.getParent());
        Files.writeString(
                file, figures.stream().map(Figure::json).collect(Collectors.joining(",\n  ", "[\n  ", "\n]\n")));
        System.out.println(file);
        return faults.isEmpty() && figures.stream().allMatch(figure -> figure.failures() == 0);
    }

    /** The same work on every machine: how fast one thread steps through xorshift. The best of three, in milliseconds. */
    private static String calibration() {
        double best = Double.MAX_VALUE;
        for (int round = 0; round < 3; round++) {
            long start = System.nanoTime();
            long x = 88172645463325252L;
            for (long step = 0; step < CALIBRATION_STEPS; step++) {
                x ^= x << 13;
                x ^= x >>> 7;
                x ^= x << 17;
            }
            best = x == 0 ? best : Math.min(best, (System.nanoTime() - start) / 1e6);
        }
        return String.format(Locale.ROOT, "%.0f", best);
    }
}
