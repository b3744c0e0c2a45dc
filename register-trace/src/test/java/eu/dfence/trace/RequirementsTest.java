package eu.dfence.trace;

import static eu.dfence.trace.Note.Outcome.FAILED;
import static eu.dfence.trace.Note.Outcome.PASSED;
import static eu.dfence.trace.Note.Outcome.SKIPPED;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class RequirementsTest {
    private static final List<String> CSV = List.of("id;title", "R-01;The notice", "R-54;Reading and maintaining");
    private static final LongRun NONE = new LongRun(null, null, null, List.of());

    @Test
    void a_requirement_is_shown_by_the_tests_that_name_it() {
        String page = page(new Note("R-54", PASSED, "DesksIT.a_desk"), new Note("R-54", PASSED, "AccountTest.reads"));

        assertThat(page)
                .contains("1 of 2 requirements")
                .contains("| R-54 | Reading and maintaining | `AccountTest.reads`<br>`DesksIT.a_desk` | shown |")
                .contains("| R-01 | The notice |  | – |");
    }

    @Test
    void one_failure_outweighs_every_success() {
        assertThat(page(new Note("R-01", PASSED, "A.a"), new Note("R-01", FAILED, "A.b")))
                .contains("0 of 2 requirements")
                .contains("**fails**");
    }

    @Test
    void what_was_skipped_shows_nothing() {
        assertThat(page(new Note("R-01", SKIPPED, "A.a"))).contains("0 of 2").contains("| skipped |");
    }

    @Test
    void a_long_run_is_told_with_its_day_and_marked_when_it_is_stale() {
        LongRun run =
                new LongRun("2026-11-22", "abc1234", "passed", List.of(new Note("R-01", PASSED, "DrillsIT.kill")));

        assertThat(Requirements.page(CSV, List.of(), run, " (stale)"))
                .contains("1 of 2")
                .contains("The long run of 2026-11-22 at abc1234 passed (stale).")
                .contains("| R-01 | The notice | `DrillsIT.kill` | –; long run: shown (stale) |");
    }

    @Test
    void every_requirement_of_the_notice_stands_once_in_the_list() throws Exception {
        List<String> csv = Files.readAllLines(Path.of("../docs/requirements.csv"));

        assertThat(csv).hasSize(103).doesNotHaveDuplicates();
        assertThat(csv.subList(1, 103)).allMatch(line -> line.matches("R-\\d{2,3};\\S.*"));
    }

    private static String page(Note... notes) {
        return Requirements.page(CSV, List.of(notes), NONE, "");
    }
}
