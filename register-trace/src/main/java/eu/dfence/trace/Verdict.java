package eu.dfence.trace;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a run's tests say of one requirement together: one failure speaks louder than all the others. */
record Verdict(Set<Note.Outcome> outcomes, Map<String, String> tests) {
    static Verdict of(List<Note> notes) {
        Map<String, String> tests = notes.stream()
                .collect(Collectors.toMap(Note::test, note -> "`" + note.test() + "`", (a, b) -> a, TreeMap::new));
        Set<Note.Outcome> outcomes = notes.stream()
                .map(Note::outcome)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Note.Outcome.class)));
        return new Verdict(outcomes, tests);
    }

    boolean isEmpty() {
        return outcomes.isEmpty();
    }

    boolean isShown() {
        return outcomes.contains(Note.Outcome.PASSED) && !outcomes.contains(Note.Outcome.FAILED);
    }

    String word() {
        if (outcomes.contains(Note.Outcome.FAILED)) {
            return "**fails**";
        }
        if (outcomes.contains(Note.Outcome.PASSED)) {
            return "shown";
        }
        return isEmpty() ? "–" : "skipped";
    }
}
