package eu.dfence.register.launcher;

import eu.dfence.register.launcher.demo.DemoData;
import eu.dfence.register.launcher.demo.DemoSignIn;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/** {@code ./run}: starts the register, says where it is, and waits. */
public final class Main {
    private Main() {}

    public static void main(String[] words) {
        System.exit(run(List.of(words), System.out));
    }

    private static int run(List<String> words, PrintStream out) {
        CommandLine line = new CommandLine(words, System.getenv());
        if (line.asksForHelp()) {
            out.print(CommandLine.HELP);
            return 0;
        }
        try {
            Settings settings = line.settings(
                    Path.of(System.getProperty("register.project", ".")).toAbsolutePath());
            out.println("Starting the register, data in " + settings.home().normalize() + " …");
            Register register = Register.start(settings);
            out.println("\nThe register is at " + register.address() + "\n");
            register.demoPassword().ifPresent(password -> printSignIns(password, out));
            register.firstPassword()
                    .map(password -> FirstAccount.told(FirstStart.ADMINISTRATOR.userName(), password))
                    .ifPresent(out::println);
            out.println("Stop it with Ctrl-C.");
            register.awaitAccident().ifPresent(out::println);
            return 1;
        } catch (LauncherException e) {
            out.println(e.getMessage());
            return 1;
        }
    }

    private static void printSignIns(String password, PrintStream out) {
        out.println("Sign in with the password " + password + " as");
        for (DemoSignIn signIn : DemoData.signIns()) {
            out.printf("  %-20s %s%n", signIn.userName(), signIn.role());
        }
        out.println();
    }
}
