package eu.dfence.register.launcher;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/** What was typed after ./run, and what stands in the environment. */
final class CommandLine {
    static final String HELP = """
            ./run [--port N] [--data DIR] [--empty] [--jit quick|full] [--help]

              --port N       HTTP port on this machine, 8080 unless told otherwise
              --data DIR     folder of database, secrets and logs, .register unless told otherwise
              --empty        no demo data: one IT administrator, whose one-time password is printed, and nothing else
              --jit full     compile as in production: slower to start, quicker to answer

            Environment
              REGISTER_DEMO_PASSWORD   password of the demo accounts; without it one is made and printed
              REGISTER_DB_URL          JDBC address of a MariaDB 11.4 to use instead of the embedded one, with
              REGISTER_DB_USER         and REGISTER_DB_PASSWORD, who may change rows, and
              REGISTER_DB_DDL_USER     and REGISTER_DB_DDL_PASSWORD, who may change the structure (left out: not migrated)
            """;

    private final Deque<String> words;
    private final Map<String, String> environment;

    CommandLine(List<String> words, Map<String, String> environment) {
        this.words = new ArrayDeque<>(words);
        this.environment = environment;
    }

    boolean asksForHelp() {
        return words.contains("--help") || words.contains("-h");
    }

    Settings settings(Path project) {
        Settings settings = Settings.of(
                        project.resolve(".register"),
                        project.resolve("register-launcher/target/runtime"),
                        project.resolve("register-ear/target/register.war"))
                .onPort(8080)
                .withDemoPassword(environment.get("REGISTER_DEMO_PASSWORD"))
                .withDatabase(external());
        while (!words.isEmpty()) {
            String word = words.pop();
            settings = switch (word) {
                case "--port" -> settings.onPort(port(value(word)));
                case "--data" -> settings.livingIn(Path.of(value(word)));
                case "--empty" -> settings.withoutDemoData();
                case "--jit" -> settings.compiled(jit(value(word)), settings.memory());
                default -> throw new LauncherException(word + " is not known here.\n\n" + HELP);
            };
        }
        return settings;
    }

    private String value(String option) {
        if (words.isEmpty()) {
            throw new LauncherException(option + " wants a value.\n\n" + HELP);
        }
        return words.pop();
    }

    private static int port(String typed) {
        if (typed.matches("\\d{1,5}") && Integer.parseInt(typed) > 0 && Integer.parseInt(typed) < 65536) {
            return Integer.parseInt(typed);
        }
        throw new LauncherException(typed + " is not a port.");
    }

    private static Jit jit(String typed) {
        return switch (typed) {
            case "quick" -> Jit.QUICK;
            case "full" -> Jit.FULL;
            default -> throw new LauncherException("--jit is quick or full, not " + typed + ".");
        };
    }

    /** The database of IT's own, or null. */
    Database external() {
        String url = environment.get("REGISTER_DB_URL");
        if (url == null) {
            return null;
        }
        Database.Login migrator = environment.containsKey("REGISTER_DB_DDL_USER")
                ? login("REGISTER_DB_DDL_USER", "REGISTER_DB_DDL_PASSWORD")
                : null;
        return new Database(url, login("REGISTER_DB_USER", "REGISTER_DB_PASSWORD"), migrator);
    }

    private Database.Login login(String user, String password) {
        return new Database.Login(required(user), required(password));
    }

    private String required(String name) {
        String value = environment.get(name);
        if (value == null || value.isEmpty()) {
            throw new LauncherException("REGISTER_DB_URL is set, but " + name + " is not.");
        }
        return value;
    }
}
