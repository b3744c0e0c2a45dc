package eu.dfence.register.launcher;

import java.util.List;
import java.util.Map;

/**
 * {@code config/db/migrate.sh}: brings the database that REGISTER_DB_URL names to the level of this archive. With
 * {@code --demo} it also fills an empty one with the demo company.
 */
public final class Migrate {
    private Migrate() {}

    public static void main(String[] words) {
        System.exit(run(List.of(words), System.getenv()));
    }

    private static int run(List<String> words, Map<String, String> environment) {
        Quiet.libraries();
        try {
            Database database = new CommandLine(List.of(), environment).external();
            if (database == null || database.migrator() == null) {
                throw new LauncherException(
                        "REGISTER_DB_URL and REGISTER_DB_DDL_USER say what to migrate, and as whom.");
            }
            System.out.println("Migrations run: " + Migrations.run(database));
            if (words.contains("--demo")) {
                FirstStart.fillWithDemo(database, demoPassword(environment), Contents.DEMO);
            }
            return 0;
        } catch (LauncherException e) {
            System.out.println(e.getMessage());
            return 1;
        }
    }

    private static String demoPassword(Map<String, String> environment) {
        String password = environment.get("REGISTER_DEMO_PASSWORD");
        if (password == null) {
            throw new LauncherException("REGISTER_DEMO_PASSWORD is needed with --demo.");
        }
        return password;
    }
}
