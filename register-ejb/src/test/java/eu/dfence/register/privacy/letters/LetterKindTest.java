package eu.dfence.register.privacy.letters;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dfence.register.privacy.letters.api.LetterKind;
import eu.dfence.register.privacy.letters.api.LetterKind.Use;
import eu.dfence.register.privacy.letters.api.LetterLanguage;
import eu.dfence.register.privacy.letters.api.Placeholder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LetterKindTest {
    @ParameterizedTest
    @EnumSource(LetterKind.class)
    void every_name_is_one_word_and_means_one_thing(LetterKind kind) {
        for (Placeholder rows : kind.declared()) {
            List<String> inside = new ArrayList<>(names(kind.declared()));
            inside.addAll(names(rows.fields()));
            assertThat(inside).doesNotHaveDuplicates().allMatch(name -> name.matches("[a-z]+(-[a-z]+)*"));
            assertThat(rows.fields()).noneMatch(Placeholder::repeats);
            assertThat(rows.repeats()).isEqualTo(!rows.fields().isEmpty());
        }
    }

    @ParameterizedTest
    @EnumSource(LetterKind.class)
    void what_the_law_wants_can_be_named(LetterKind kind) {
        assertThat(names(kind.declared())).containsAll(kind.obligatory());
    }

    @Test
    void a_letter_asks_for_its_addressee_and_a_form_for_nothing() {
        assertThat(names(LetterKind.EXTENSION.asked())).contains("addressee", "case", "reason");
        assertThat(LetterKind.REQUEST_FORM.asked()).isEmpty();
        assertThat(names(LetterKind.REQUEST_FORM.declared())).contains("controller");
        assertThat(LetterKind.COURT.declared()).isEmpty();
        assertThat(LetterKind.COURT.use()).isEqualTo(Use.PART);
    }

    @Test
    void an_unknown_language_is_answered_in_finnish() {
        assertThat(LetterLanguage.of(Locale.forLanguageTag("sv-FI"))).isEqualTo(LetterLanguage.SV);
        assertThat(LetterLanguage.of(Locale.JAPANESE)).isEqualTo(LetterLanguage.FI);
    }

    private static List<String> names(List<Placeholder> placeholders) {
        return placeholders.stream().map(Placeholder::name).toList();
    }
}
