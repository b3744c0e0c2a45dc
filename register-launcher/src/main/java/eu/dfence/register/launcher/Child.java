package eu.dfence.register.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A process of the register. It writes its id beside the data, so that a launcher that was killed can be cleaned up
 * after; it lives in a session of its own, so that Ctrl-C reaches the launcher alone, who stops things in order.
 */
final class Child {
    private static final Path SETSID = Path.of("/usr/bin/setsid");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final String name;
    private final Process process;
    private final Path pidFile;
    private final Path log;

    private Child(String name, Process process, Path pidFile, Path log) {
        this.name = name;
        this.process = process;
        this.pidFile = pidFile;
        this.log = log;
    }

    /** @param command carries the home's path in one of its first arguments, by which {@link #stopOrphan} knows it */
    static Child start(String name, Home home, List<String> command) {
        Path log = home.logs().resolve(name + ".log");
        try {
            if (Files.exists(log)) {
                Files.move(log, home.logs().resolve(name + ".1.log"), StandardCopyOption.REPLACE_EXISTING);
            }
            ProcessBuilder builder = new ProcessBuilder(inOwnSession(command))
                    .directory(home.root().toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            Process process = builder.start();
            Files.writeString(home.pidFile(name), Long.toString(process.pid()));
            return new Child(name, process, home.pidFile(name), log);
        } catch (IOException e) {
            throw new LauncherException(name + " does not start: " + e.getMessage(), e);
        }
    }

    private static List<String> inOwnSession(List<String> command) {
        List<String> all = new ArrayList<>();
        if (Files.isExecutable(SETSID)) {
            all.add(SETSID.toString());
        }
        all.addAll(command);
        return all;
    }

    /** Ends a process that an earlier, killed launcher of this home left behind. Never another one with the same id. */
    static void stopOrphan(String name, Home home) {
        Path pidFile = home.pidFile(name);
        try {
            if (!Files.exists(pidFile)) {
                return;
            }
            String pid = Files.readString(pidFile).strip();
            if (pid.matches("\\d{1,18}")) {
                ProcessHandle.of(Long.parseLong(pid))
                        .filter(handle -> belongsTo(home, handle))
                        .ifPresent(Child::end);
            }
            Files.delete(pidFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean belongsTo(Home home, ProcessHandle handle) {
        return handle.info()
                .arguments()
                .map(List::of)
                .map(arguments -> arguments.stream().anyMatch(argument -> argument.endsWith("=" + home.data())))
                .orElse(false);
    }

    private static void end(ProcessHandle handle) {
        handle.destroy();
        try {
            handle.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception tooLong) {
            handle.destroyForcibly();
            handle.onExit().join();
        }
    }

    void stop() {
        end(process.toHandle());
        try {
            Files.deleteIfExists(pidFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return name;
    }

    boolean alive() {
        return process.isAlive();
    }

    long pid() {
        return process.pid();
    }

    CompletableFuture<Child> ended() {
        return process.onExit().thenApply(ended -> this);
    }

    /** What the process last said, for the message that tells why it is gone. */
    String lastWords() {
        List<String> lines = lines();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 12), lines.size()));
    }

    /** What the process called severe, with what stands right below it. */
    String complaints() {
        List<String> lines = lines();
        return IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).startsWith("SEVERE"))
                .boxed()
                .flatMap(i -> lines.subList(i, Math.min(lines.size(), i + 4)).stream())
                .distinct()
                .limit(12)
                .collect(Collectors.joining("\n", "", "\nMore in " + log));
    }

    boolean said(String words) {
        return lines().stream().anyMatch(line -> line.contains(words));
    }

    private List<String> lines() {
        try {
            return Files.readAllLines(log, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            return List.of("(no log in " + log + ")");
        }
    }

    String obituary() {
        return name + " ended with code " + process.exitValue() + ". Its last words (" + log + "):\n" + lastWords();
    }
}
