package eu.dfence.register.it.drills;

import eu.dfence.register.it.Built;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A register started by the launcher in a process of its own, as ./run does it. */
final class Started {
    private final Process launcher;
    private final Path home;
    private final Path output;

    private Started(Process launcher, Path home, Path output) {
        this.launcher = launcher;
        this.home = home;
        this.output = output;
    }

    static Started in(Path home, int port) throws IOException {
        Path output = Files.createTempFile(Files.createDirectories(home.getParent()), "launcher", ".log");
        Path launcher = Built.runtime().getParent().resolve("classes");
        ProcessBuilder builder = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dregister.project="
                                + Built.runtime().getParent().getParent().getParent(),
                        "-cp",
                        launcher + ":" + Built.runtime().resolve("lib") + "/*",
                        "eu.dfence.register.launcher.Main",
                        "--empty",
                        "--port",
                        Integer.toString(port),
                        "--data",
                        home.toString()))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().put("REGISTER_DEMO_PASSWORD", Built.DEMO_PASSWORD);
        return new Started(builder.start(), home, output);
    }

    Started ready() throws Exception {
        for (long end = System.nanoTime() + Duration.ofMinutes(3).toNanos(); !said().contains("Stop it with"); ) {
            if (!launcher.isAlive() || System.nanoTime() > end) {
                throw new IllegalStateException("not ready: " + said());
            }
            Thread.sleep(100);
        }
        return this;
    }

    String said() throws IOException {
        return Files.readString(output, StandardCharsets.UTF_8);
    }

    /** kill -9. */
    void kill(String name) throws IOException {
        if (name.equals("launcher")) {
            launcher.destroyForcibly();
        } else {
            child(name).destroyForcibly();
        }
    }

    ProcessHandle child(String name) throws IOException {
        long pid = Long.parseLong(Files.readString(home.resolve(name + ".pid")).strip());
        return ProcessHandle.of(pid).orElseThrow();
    }

    /** Ctrl-C reaches the launcher as a signal that asks. */
    int stop() throws InterruptedException {
        launcher.destroy();
        return end();
    }

    int end() throws InterruptedException {
        if (!launcher.waitFor(1, TimeUnit.MINUTES)) {
            launcher.destroyForcibly();
            throw new IllegalStateException("the launcher does not end");
        }
        return launcher.exitValue();
    }
}
