package eu.dfence.register.invoicing.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class PrintableTest {
    @Property
    void rows_are_never_wider_than_asked(
            @ForAll @StringLength(max = 400) @AlphaChars @Chars({' ', 'ä', 'Ö', '€'}) String text,
            @ForAll @IntRange(min = 15, max = 400) int width) {
        assertThat(Printable.rows(text, Style.BODY, width))
                .isNotEmpty()
                .allMatch(row -> Style.BODY.width(row) <= width);
    }

    @Property
    void breaking_loses_no_letter(
            @ForAll @StringLength(max = 400) @AlphaChars @Chars({' ', 'ä'}) String text,
            @ForAll @IntRange(min = 15, max = 400) int width) {
        String broken = String.join("", Printable.rows(text, Style.BODY, width));
        assertThat(broken.replace(" ", "")).isEqualTo(text.replace(" ", ""));
    }

    @Property
    void printable_text_stays_as_it_is(@ForAll String any) {
        String once = Printable.text(any);
        assertThat(Printable.text(once)).isEqualTo(once);
        assertThat(once.chars().allMatch(character -> Typeface.REGULAR.has((char) character)))
                .isTrue();
    }

    @Test
    void no_break_space_holds_a_sum_together() {
        assertThat(Printable.rows("summa 1\u00A0234,50\u00A0€", Style.BODY, 60))
                .isEqualTo(List.of("summa", "1\u00A0234,50\u00A0€"));
    }

    @Test
    void both_faces_print_the_same_letters_and_line_up_figures() {
        for (char character = 0; character < Character.MAX_VALUE; character++) {
            assertThat(Typeface.SEMIBOLD.has(character)).isEqualTo(Typeface.REGULAR.has(character));
        }
        for (Typeface face : List.of(Typeface.REGULAR, Typeface.SEMIBOLD)) {
            assertThat("0123456789"
                            .chars()
                            .map(figure -> face.advance((char) figure))
                            .distinct())
                    .hasSize(1);
        }
    }

    /** A composite glyph would need its parts in the document's own font. */
    @Test
    void no_glyph_is_made_of_others() {
        for (Typeface face : List.of(Typeface.REGULAR, Typeface.SEMIBOLD)) {
            for (char character = 0; character < Character.MAX_VALUE; character++) {
                byte[] outline = face.outline(character);
                assertThat(outline.length == 0 || outline[0] >= 0).isTrue();
            }
        }
    }
}
