package eu.dfence.register.privacy.scanner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

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
