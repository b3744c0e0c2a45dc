package eu.dfence.register.privacy.scanner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class AutomatonTest {
    @Property(tries = 2000)
    void it_finds_what_stands_in_the_text_and_nothing_else(
            @ForAll("words") Set<String> words, @ForAll("text") String text) {
        Automaton automaton = new Automaton(words);
        int state = automaton.start();
        boolean found = false;
        for (char c : text.toCharArray()) {
            state = automaton.after(state, automaton.column(c));
            found |= state < 0;
            if (state < 0) state = ~state;
        }
        assertThat(found).isEqualTo(words.stream().anyMatch(text::contains));
    }

    @Test
    void words_within_words_and_across_their_beginnings_are_found() {
        Automaton automaton = new Automaton(List.of("abcd", "bc", "cab", "dd", "e"));
        assertThat(ends(automaton, "abcabcdde")).containsExactly(2, 4, 5, 6, 7, 8);
        assertThat(ends(automaton, "xbxcxa")).isEmpty();
        assertThat(ends(automaton, "abxcd")).isEmpty();
    }

    private static List<Integer> ends(Automaton automaton, String text) {
        List<Integer> ends = new ArrayList<>();
        int state = automaton.start();
        for (int i = 0; i < text.length(); i++) {
            state = automaton.after(state, automaton.column(text.charAt(i)));
            if (state < 0) {
                ends.add(i);
                state = ~state;
            }
        }
        return ends;
    }

    @Test
    void an_empty_word_is_refused_and_no_words_find_nothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Automaton(List.of(" ")));
        Automaton nothing = new Automaton(List.of());
        assertThat(nothing.after(nothing.start(), nothing.column('a'))).isEqualTo(nothing.start());
    }

    @Provide
    Arbitrary<Set<String>> words() {
        return Arbitraries.strings()
                .withChars("ab ä")
                .ofMinLength(1)
                .ofMaxLength(6)
                .filter(word -> !word.isBlank())
                .set()
                .ofMaxSize(5);
    }

    @Provide
    Arbitrary<String> text() {
        return Arbitraries.strings().withChars("ab äc").ofMaxLength(40);
    }
}
