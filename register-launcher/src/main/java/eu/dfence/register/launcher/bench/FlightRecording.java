package eu.dfence.register.launcher.bench;

import eu.dfence.register.launcher.Home;
import eu.dfence.register.launcher.LauncherException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where the application server's processor time goes; read it with {@code jfr} or Mission Control. It begins before the
 * warm-up, because its beginning throws away what the compiler has done.
 */
final class FlightRecording {
    private final String pid;
    private final Path folder;

    FlightRecording(Home home, Path folder) throws IOException {
        this.pid = ServerCost.pid(home, "payara");
        this.folder = Files.createDirectories(folder);
        tell("JFR.start", "name=bench", "settings=profile");
    }

    /** Keeps the last seconds as {@code bench-WALK.jfr}. */
    void keep(Walk walk, double seconds) throws IOException {
        tell(
                "JFR.dump",
                "name=bench",
                "begin=-" + (long) seconds + "s",
                "filename=" + folder.resolve("bench-" + walk.scenario() + ".jfr"));
    }

    private void tell(String... words) throws IOException {
        String[] command = new String[words.length + 2];
        command[0] = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        command[1] = pid;
        System.arraycopy(words, 0, command, 2, words.length);
        ProcessBuilder jcmd = new ProcessBuilder(command).inheritIO().redirectOutput(ProcessBuilder.Redirect.DISCARD);
        try {
            if (jcmd.start().waitFor() != 0) {
                throw new LauncherException(String.join(" ", command) + " failed; --profile needs a whole JDK.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
