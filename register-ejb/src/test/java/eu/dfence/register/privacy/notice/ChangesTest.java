package eu.dfence.register.privacy.notice;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dfence.register.privacy.letters.api.LetterLanguage;
import eu.dfence.register.privacy.notice.api.Clause;
import eu.dfence.register.privacy.notice.api.ClauseChange;
import eu.dfence.register.privacy.notice.api.ClauseChange.Kind;
import eu.dfence.register.privacy.notice.api.ClauseChange.Mark;
import eu.dfence.register.privacy.notice.api.Passage;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ChangesTest {
    private static Passage clause(Clause clause, String... lines) {
        return new Passage(clause, clause.name(), List.of(lines));
    }

    private static ClauseChange only(Passage before, Passage after) {
        return Changes.between(List.of(before), List.of(after)).told().get(0);
    }

    @Test
    void clauses_are_added_removed_changed_or_the_same() {
        Changes changes = Changes.between(
                List.of(clause(Clause.CONTACT, "a"), clause(Clause.MANUAL, "b"), clause(Clause.RIGHTS, "c")),
                List.of(clause(Clause.CONTACT, "a"), clause(Clause.RIGHTS, "d"), clause(Clause.COOKIES, "e")));
        assertThat(changes.told())
                .extracting(ClauseChange::clause, ClauseChange::kind)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Clause.CONTACT, Kind.SAME),
                        org.assertj.core.groups.Tuple.tuple(Clause.RIGHTS, Kind.CHANGED),
                        org.assertj.core.groups.Tuple.tuple(Clause.MANUAL, Kind.REMOVED),
                        org.assertj.core.groups.Tuple.tuple(Clause.COOKIES, Kind.ADDED));
        assertThat(changes.changed()).containsExactly(Clause.RIGHTS, Clause.MANUAL, Clause.COOKIES);
    }

    @Test
    void words_that_only_one_text_has_are_marked_on_its_side() {
        ClauseChange change = only(
                clause(Clause.RETENTION, "Tilaukset 3 vuotta toimituksesta", "- loki"),
                clause(Clause.RETENTION, "Tilaukset 5 vuotta toimituksesta", "- loki"));
        assertThat(change.before())
                .containsExactly(
                        new Mark("Tilaukset", false),
                        new Mark("3", true),
                        new Mark("vuotta toimituksesta\n- loki", false));
        assertThat(change.after())
                .containsExactly(
                        new Mark("Tilaukset", false),
                        new Mark("5", true),
                        new Mark("vuotta toimituksesta\n- loki", false));
    }

    @Test
    void people_are_told_of_other_recipients_in_any_language_and_not_of_another_contact() {
        Map<LetterLanguage, List<Passage>> before = said("Painotalo", "03 555 0100");
        assertThat(Changes.mustBeTold(before, said("Painotalo", "03 555 0199"))).isFalse();
        assertThat(Changes.mustBeTold(before, said("Painotalo, Kirjapaino", "03 555 0100")))
                .isTrue();
        Map<LetterLanguage, List<Passage>> swedish = new EnumMap<>(before);
        swedish.put(LetterLanguage.SV, List.of(clause(Clause.RECIPIENTS, "Tryckeri")));
        assertThat(Changes.mustBeTold(before, swedish)).isTrue();
        swedish.put(LetterLanguage.SV, List.of());
        assertThat(Changes.mustBeTold(before, swedish)).isFalse();
        assertThat(Changes.mustBeTold(Map.of(), before)).isTrue();
    }

    private static Map<LetterLanguage, List<Passage>> said(String recipient, String contact) {
        Map<LetterLanguage, List<Passage>> said = new EnumMap<>(LetterLanguage.class);
        for (LetterLanguage each : LetterLanguage.values()) {
            said.put(each, List.of(clause(Clause.CONTACT, contact), clause(Clause.RECIPIENTS, recipient)));
        }
        return said;
    }

    @Property(tries = 300)
    void both_sides_say_all_their_words_and_agree_in_the_unmarked_ones(
            @ForAll @Size(max = 12) List<Boolean> before, @ForAll @Size(max = 12) List<Boolean> after) {
        ClauseChange change = only(clause(Clause.CONTACT, words(before)), clause(Clause.CONTACT, words(after)));
        assertThat(said(change.before(), true)).isEqualTo(words(before).strip());
        assertThat(said(change.after(), true)).isEqualTo(words(after).strip());
        assertThat(said(change.before(), false)).isEqualTo(said(change.after(), false));
        assertThat(change.kind() == Kind.SAME).isEqualTo(before.equals(after));
    }

    private static String words(List<Boolean> drawn) {
        return drawn.stream().map(each -> each ? "yes" : "no").collect(Collectors.joining(" "));
    }

    private static String said(List<Mark> marks, boolean all) {
        return marks.stream()
                .filter(each -> all || !each.changed())
                .map(Mark::text)
                .collect(Collectors.joining(" "));
    }
}
