package eu.dfence.trace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The page requirement → tests → result. Started by ./verify in the project's folder. */
public final class Requirements {
    private static final Path KEPT = Path.of("docs/verified-long.tsv");

    private Requirements() {}

    /** @param arguments none, or {@code --keep passed|failed} to keep the notes of the long run that just ended */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length == 2 && arguments[0].equals("--keep")) {
            LongRun.ofNow(arguments[1], notes(Path.of("target/trace-long"))).write(KEPT);
            return;
        }
        LongRun longRun = LongRun.read(KEPT);
        String page = page(
                Files.readAllLines(Path.of("docs/requirements.csv")),
                notes(Path.of("target/trace")),
                longRun,
                longRun.staleness());
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target/requirements.md"), page);
        System.out.println(page);
    }

    static List<Note> notes(Path folder) throws IOException {
        List<Note> notes = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (var files = Files.list(folder)) {
                for (Path file : files.sorted().toList()) {
                    Files.readAllLines(file).stream().map(Note::parse).forEach(notes::add);
                }
            }
        }
        return notes;
    }

    /** @param csv a heading, then {@code id;title} */
    static String page(List<String> csv, List<Note> notes, LongRun longRun, String staleness) {
        Map<String, List<Note>> byRequirement = notes.stream().collect(Collectors.groupingBy(Note::requirement));
        Map<String, List<Note>> byLongRun = longRun.notes().stream().collect(Collectors.groupingBy(Note::requirement));
        StringBuilder rows = new StringBuilder();
        int shown = 0;
        for (String line : csv.subList(1, csv.size())) {
            String[] cells = line.split(";", 2);
            Verdict today = Verdict.of(byRequirement.getOrDefault(cells[0], List.of()));
            Verdict then = Verdict.of(byLongRun.getOrDefault(cells[0], List.of()));
            shown += today.isShown() || then.isShown() ? 1 : 0;
            rows.append("| ").append(cells[0]).append(" | ").append(cells[1]).append(" | ");
            rows.append(tests(today, then)).append(" | ").append(today.word());
            rows.append(then.isEmpty() ? "" : "; long run: " + then.word() + staleness)
                    .append(" |\n");
        }
        return "# Requirements\n\n" + shown + " of " + (csv.size() - 1) + " requirements are shown by a test.\n"
                + longRun.heading(staleness)
                + "\n| id | requirement | tests | result |\n|---|---|---|---|\n" + rows;
    }

    private static String tests(Verdict today, Verdict then) {
        TreeMap<String, String> all = new TreeMap<>(then.tests());
        all.putAll(today.tests());
        return String.join("<br>", all.values());
    }
}
