package eu.dfence.register.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dfence.register.shared.api.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** IT's way out of a ledger that is damaged in its middle: two people, and nothing is thrown away. */
class CutLedgerTest {
    private static final Path SCRIPT =
            Path.of("..", "config", "safe", "cut-ledger.sh").toAbsolutePath().normalize();

    @TempDir
    Path safe;

    private Path ledger;
    private List<String> lines;

    @BeforeEach
    void aLedgerOfFourLines() throws IOException {
        lines = new ArrayList<>();
        String previous = "0".repeat(64);
        for (int number = 1; number <= 4; number++) {
            String body = number + ";2026-11-23T04:00:0" + number + "Z;" + Sha256.hex("person " + number) + ";"
                    + Sha256.hex("plan " + number) + ";" + previous;
            previous = Sha256.hex(body);
            lines.add(body + ";" + previous);
        }
        ledger = safe.resolve("erasure-ledger.txt");
        write(lines);
    }

    @Test
    @Tag("R-95")
    void two_people_cut_at_the_last_good_line_and_the_damaged_file_stays() throws Exception {
        List<String> damaged = new ArrayList<>(lines);
        damaged.set(2, damaged.get(2).replace(Sha256.hex("plan 3"), Sha256.hex("other")));
        write(damaged);
        assertThat(cut("aino", "propose")).contains("Line 3 of 4 does not hold");
        assertThat(cut("aino", "carry-out")).contains("somebody else carries it out");
        assertThat(Files.readAllLines(ledger)).isEqualTo(damaged);
        assertThat(cut("veikko", "carry-out"))
                .contains(
                        "last_number = 2, last_hash = '"
                                + lines.get(1).substring(lines.get(1).length() - 64) + "'",
                        "name = 'erasures'");
        assertThat(Files.readAllLines(ledger)).isEqualTo(lines.subList(0, 2));
        assertThat(Files.readString(safe.resolve("erasure-ledger.txt.cuts")))
                .contains(";aino;veikko;" + Sha256.hex(text(damaged)) + ";2;2");
        try (Stream<Path> kept = Files.list(safe)) {
            Path bad = kept.filter(each -> each.toString().contains(".damaged-"))
                    .findFirst()
                    .orElseThrow();
            assertThat(Files.readAllLines(bad)).isEqualTo(damaged);
        }
    }

    @Test
    @Tag("R-95")
    void a_whole_ledger_one_that_changed_since_and_somebody_without_a_name_are_refused() throws Exception {
        assertThat(cut("aino", "propose")).contains("nothing is to be cut");
        write(List.of(lines.get(0), "nothing"));
        assertThat(cut("", "propose")).contains("in your own name");
        assertThat(cut("veikko", "carry-out")).contains("nobody has proposed it");
        cut("aino", "propose");
        write(List.of(lines.get(0), "nothing", "nothing"));
        assertThat(cut("veikko", "carry-out")).contains("has changed since");
        assertThat(Files.readAllLines(ledger)).hasSize(3);
    }

    @Test
    @Tag("R-95")
    void two_who_are_one_an_unknown_file_and_a_last_line_without_its_end() throws Exception {
        write(List.of(lines.get(0), "nothing"));
        assertThat(cut("root", "propose")).contains("in your own name");
        assertThat(cut(Files.getOwner(ledger).getName(), "propose")).contains("in your own name");
        Path whole = ledger;
        ledger = Files.copy(whole, safe.resolve("another.txt"));
        assertThat(cut("aino", "propose")).contains("is no ledger");
        ledger = whole;
        Files.writeString(ledger, text(lines.subList(0, 2)) + "3;2026", StandardCharsets.ISO_8859_1);
        assertThat(cut("aino", "propose")).contains("Line 3 of 3 does not hold", "Stop the register");
        assertThat(cut("veikko", "carry-out")).contains("last_number = 2");
        assertThat(Files.readAllLines(ledger)).isEqualTo(lines.subList(0, 2));
    }

    private void write(List<String> rows) throws IOException {
        Files.writeString(ledger, text(rows), StandardCharsets.ISO_8859_1);
    }

    private static String text(List<String> rows) {
        return String.join("\n", rows) + "\n";
    }

    private String cut(String who, String step) throws IOException, InterruptedException {
        ProcessBuilder shell =
                new ProcessBuilder("bash", SCRIPT.toString(), step, ledger.toString()).redirectErrorStream(true);
        shell.environment().put("SUDO_USER", who);
        Process run = shell.start();
        String said = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        run.waitFor();
        return said;
    }
}
