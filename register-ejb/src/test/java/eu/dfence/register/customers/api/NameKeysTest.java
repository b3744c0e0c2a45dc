package eu.dfence.register.customers.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeysTest {
    @ParameterizedTest
    @CsvSource({
        "Mäkinen, makinen",
        "MÄKINEN, makinen",
        "Åke Öhman, ake ohman",
        "Šarūnas Žižek, sarunas zizek",
        "O'Brien, obrien",
        "D’Angelo, dangelo",
        "Eeva-Liisa, eeva liisa",
        "von  Essen, von essen",
        "Ab Öhman & Co Oy, ab ohman co oy",
        "Sørensen, sorensen",
        "Groß, gross",
        "Łukasz, lukasz",
        "ﬁnnish, finnish",
        "'...', ''",
    })
    @Tag("R-25")
    void folds_case_marks_and_punctuation(String typed, String folded) {
        assertThat(NameKeys.fold(typed)).isEqualTo(folded);
    }

    @Test
    @Tag("R-25")
    void composed_and_decomposed_letters_fold_alike() {
        assertThat(NameKeys.fold("Ma\u0308kinen")).isEqualTo(NameKeys.fold("M\u00e4kinen"));
    }

    @Test
    @Tag("R-25")
    void a_name_is_kept_in_every_rotation_and_no_more() {
        assertThat(NameKeys.of("Mäkinen, Anna Liisa"))
                .containsExactly("makinen anna liisa", "anna liisa makinen", "liisa makinen anna");
    }

    @Test
    @Tag("R-25")
    void a_doubled_word_makes_no_doubled_key() {
        assertThat(NameKeys.of("Paavo Paavo")).containsExactly("paavo paavo");
    }

    @Test
    @Tag("R-25")
    void nothing_but_signs_makes_no_key() {
        assertThat(NameKeys.of(" - & ")).isEmpty();
        assertThat(NameKeys.words("")).isEmpty();
    }

    @Property
    @net.jqwik.api.Tag("R-25")
    void folding_twice_changes_nothing_more(@ForAll @StringLength(max = 60) String any) {
        String once = NameKeys.fold(any);
        assertThat(NameKeys.fold(once)).isEqualTo(once);
    }

    @Property
    @net.jqwik.api.Tag("R-25")
    void every_word_begins_a_key_that_fits_its_column(@ForAll @StringLength(max = 400) String any) {
        List<String> words = NameKeys.words(any);
        var keys = NameKeys.of(any);
        assertThat(keys).allMatch(key -> key.length() <= NameKeys.LONGEST).hasSizeLessThanOrEqualTo(words.size());
        assertThat(words).allMatch(word -> keys.stream().anyMatch(key -> begins(key, word)));
    }

    private static boolean begins(String key, String word) {
        return key.startsWith(word) || word.startsWith(key);
    }
}
