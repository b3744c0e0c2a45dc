package eu.dfence.trace;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What ./verify --long said last, and of which commit. First line: day, commit and outcome; then one note a line.
 *
 * @param commit null when there never was one
 */
record LongRun(String day, String commit, String outcome, List<Note> notes) {
    private static final List<String> WHAT_COUNTS =
            List.of("pom.xml", "config", "register-ejb", "register-web", "register-ear", "register-launcher");

    static LongRun read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return new LongRun(null, null, null, List.of());
        }
        List<String> lines = Files.readAllLines(file);
        String[] head = lines.get(0).split("\t", 3);
        return new LongRun(
                head[0],
                head[1],
                head[2],
                lines.stream().skip(1).map(Note::parse).toList());
    }

    /** Of today and of the commit that stands here; changes that are not committed make it stale from the start. */
    static LongRun ofNow(String outcome, List<Note> notes) throws IOException {
        Process git = new ProcessBuilder("git", "describe", "--always", "--dirty", "--match=")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String commit = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return new LongRun(
                LocalDate.now().toString(),
                commit,
                outcome,
                notes.stream().distinct().toList());
    }

    void write(Path file) throws IOException {
        List<String> lines = new ArrayList<>(List.of(String.join("\t", day, commit, outcome)));
        notes.stream().map(Note::line).sorted().forEach(lines::add);
        Files.write(file, lines);
    }

    /** Empty when nothing that counts has changed since. */
    String staleness() throws IOException {
        if (commit == null) {
            return "";
        }
        List<String> command = new ArrayList<>(List.of("git", "diff", "--quiet", commit, "--"));
        command.addAll(WHAT_COUNTS);
        Process git = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            return git.waitFor() == 0 ? "" : " (stale)";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return " (stale)";
        }
    }

    String heading(String staleness) {
        return commit == null
                ? "The long run has not been made yet.\n"
                : "The long run of " + day + " at " + commit + " " + outcome + staleness + ".\n";
    }
}
