package eu.dfence.register.privacy.scanner;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dfence.register.privacy.scanner.api.Identifiers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharactersTest {
    /** The first and last letters of two and three bytes, and some between; none is a mark that folding leaves out. */
    @ParameterizedTest
    @CsvSource({"\u00b5", "\u00c0", "\u00df", "\u07ca", "\u0801", "\u1e00", "\u0416", "\u3042", "\u4e00", "\ufa1d"})
    void letters_of_two_and_three_bytes_are_read(String letter) {
        String name = "x" + letter + "y";
        assertThat(found(name, (" " + name + " z").getBytes(StandardCharsets.UTF_8)))
                .isTrue();
        assertThat(found(name, name.getBytes(StandardCharsets.UTF_8))).isTrue();
        assertThat(found(name, ("x" + (char) (letter.charAt(0) + 16) + "y").getBytes(StandardCharsets.UTF_8)))
                .isFalse();
    }

    @Test
    void what_lies_beyond_the_basic_plane_is_left_out_and_the_rest_is_read() {
        assertThat(found("anna berg", "anna\ud83d\ude00 berg".getBytes(StandardCharsets.UTF_8)))
                .isTrue();
        assertThat(found("anna berg", "anna\udbff\udfff berg".getBytes(StandardCharsets.UTF_8)))
                .isTrue();
    }

    @Test
    void what_begins_like_two_bytes_and_ends_is_one() {
        assertThat(found("bj\u00f6", "bj\u00f6".getBytes(StandardCharsets.ISO_8859_1)))
                .isTrue();
        assertThat(found("\u00c5ke", "\u00c5ke".getBytes(StandardCharsets.ISO_8859_1)))
                .isTrue();
        assertThat(found("\u00e4\u00e4ni", "\u00e4\u00e4ni".getBytes(StandardCharsets.ISO_8859_1)))
                .isTrue();
        assertThat(found("a\u00b5b", "a\u00b5b".getBytes(StandardCharsets.ISO_8859_1)))
                .isTrue();
        assertThat(found("\u00c1x", new byte[] {(byte) 0xc1, 'x'})).isTrue();
        assertThat(found("x\u00f5", new byte[] {'x', (byte) 0xf5})).isTrue();
    }

    @Test
    void one_read_after_another_is_one_text_until_it_ends() {
        Reading reading = reading("anna berg");
        Characters characters = new Characters(reading);
        characters.read("ann".getBytes(StandardCharsets.UTF_8), 3);
        characters.read("a berg, and more".getBytes(StandardCharsets.UTF_8), 6);
        characters.end();
        assertThat(reading.end()).isTrue();
        characters.end();
        assertThat(reading.end()).isFalse();
    }

    private static boolean found(String name, byte[] bytes) {
        Reading reading = reading(name);
        Characters characters = new Characters(reading);
        characters.read(bytes, bytes.length);
        characters.end();
        return reading.end();
    }

    private static Reading reading(String name) {
        return new Reading(
                new Sought(Variants.of(new Identifiers(List.of(), List.of(name), List.of(), List.of(), List.of(), 0))));
    }
}
