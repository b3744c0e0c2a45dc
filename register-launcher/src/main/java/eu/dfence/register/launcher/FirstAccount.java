package eu.dfence.register.launcher;

import eu.dfence.register.launcher.accounts.FirstAdministrator;
import eu.dfence.register.shared.api.BusinessId;
import eu.dfence.register.shared.api.RegisterException;
import eu.dfence.register.staff.api.OneTimePassword;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@code config/db/first-account.sh}: the way in to a register that has no account yet. */
public final class FirstAccount {
    static final String HELP = """
            config/db/first-account.sh --user NAME --name "FIRST LAST" --company "COMPANY" --business-id 1234567-1 [--language fi|en]

            Makes the one IT administrator of a register without accounts and prints a one-time password. Does nothing to a
            register that has accounts; while the person has not chosen an own password, it prints a new one-time password.
            REGISTER_DB_URL, REGISTER_DB_USER and REGISTER_DB_PASSWORD say where the register is.
            """;

    private static final Set<String> OPTIONS = Set.of("--user", "--name", "--company", "--business-id", "--language");

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(ZoneId.of("Europe/Helsinki"));

    private FirstAccount() {}

    public static void main(String[] words) {
        System.exit(run(List.of(words), System.getenv(), System.out));
    }

    /** @return what the process ends with: 0 when a password was printed */
    public static int run(List<String> words, Map<String, String> environment, PrintStream out) {
        Quiet.libraries();
        try {
            FirstAdministrator administrator = administrator(words);
            Database database = new CommandLine(List.of(), environment).external();
            if (database == null) {
                throw new LauncherException("REGISTER_DB_URL says where the register is.\n\n" + HELP);
            }
            out.print(told(administrator.userName(), made(administrator, database)));
            return 0;
        } catch (LauncherException e) {
            out.println(e.getMessage());
            return 1;
        }
    }

    private static OneTimePassword made(FirstAdministrator administrator, Database database) {
        try (Connection connection = database.connectAsRuntime()) {
            return administrator
                    .make(connection)
                    .orElseThrow(() -> new LauncherException("This register has accounts, so nothing was made. An IT"
                            + " administrator opens further accounts on the staff page and helps people in there."));
        } catch (SQLException e) {
            throw new LauncherException("The first account could not be made: " + e.getMessage(), e);
        }
    }

    static String told(String userName, OneTimePassword password) {
        return "Sign in as " + userName + " with the password " + password.characters() + "\nIt works once, until "
                + MINUTE.format(password.until())
                + " in Finland, is shown only here, and the register then asks for an own one.\n";
    }

    private static FirstAdministrator administrator(List<String> words) {
        Map<String, String> given = new HashMap<>(Map.of("--language", "fi"));
        for (int i = 0; i < words.size(); i += 2) {
            if (!OPTIONS.contains(words.get(i)) || i + 1 == words.size()) {
                throw new LauncherException(words.get(i) + " is not understood here.\n\n" + HELP);
            }
            given.put(words.get(i), words.get(i + 1).strip());
        }
        for (String option : OPTIONS) {
            if (given.getOrDefault(option, "").isEmpty()) {
                throw new LauncherException(option + " is missing.\n\n" + HELP);
            }
        }
        if (!Set.of("fi", "en").contains(given.get("--language"))) {
            throw new LauncherException("--language is fi or en.");
        }
        return new FirstAdministrator(
                given.get("--user"),
                given.get("--name"),
                given.get("--language"),
                given.get("--company"),
                businessId(given.get("--business-id")));
    }

    private static BusinessId businessId(String typed) {
        try {
            return BusinessId.parse(typed);
        } catch (RegisterException e) {
            throw new LauncherException(typed + " is not a Finnish business id.", e);
        }
    }
}
