package eu.dfence.register.privacy.catalogue.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import eu.dfence.register.Vectors;
import eu.dfence.register.privacy.catalogue.api.PersonalIdentityCode.Found;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalIdentityCodeTest {
    @TestFactory
    @Tag("R-32")
    @Tag("R-101")
    Stream<DynamicTest> codes_are_found_and_refused() {
        return Vectors.each(this::agrees, "henkilotunnus", "refuse");
    }

    @TestFactory
    @Tag("R-32")
    @Tag("R-101")
    Stream<DynamicTest> what_only_looks_like_a_code_is_not_refused() {
        return Vectors.each(this::agrees, "henkilotunnus", "not_refused");
    }

    @TestFactory
    @Tag("R-32")
    @Tag("R-101")
    Stream<DynamicTest> codes_are_found_within_text() {
        return Vectors.each(this::agrees, "henkilotunnus", "in_text");
    }

    @TestFactory
    @Tag("R-101")
    Stream<DynamicTest> no_other_identifier_of_the_register_is_taken_for_one() {
        return Stream.of("y_tunnus", "alv_numero", "ovt", "viitenumero", "rf", "iban_fi", "puhelin", "postinumero")
                .flatMap(format -> Vectors.each(
                        row -> assertThat(PersonalIdentityCode.scan(
                                        row.get("input").asText()))
                                .isEmpty(),
                        format,
                        "valid"));
    }

    @ParameterizedTest
    @Tag("R-101")
    @ValueSource(
            strings = {
                "\uff10\uff11\uff10\uff15\uff19\uff14Y9032",
                "010594\u20119032",
                "010594\u22129032",
                "010594\u00adY9032",
                "\u200b010594Y\u200d9032",
                "n\u00e4in:010594Y9032\u00e4",
                "(010594Y9032)\n",
                "0\u00b90594Y9032",
                "010594Y903\u00b2",
                "320190-900A 010594Y9032"
            })
    void disguises_do_not_help(String text) {
        assertThat(PersonalIdentityCode.isRefused(text)).isTrue();
    }

    @Property
    void no_ordinary_character_can_become_part_of_a_code(@ForAll @IntRange(max = 10) int place, @ForAll char any) {
        StringBuilder text = new StringBuilder("010594-9032");
        text.setCharAt(place, any);
        assertThat(PersonalIdentityCode.isRefused(text.toString()))
                .isEqualTo(PersonalIdentityCode.scan(text.toString()).stream().anyMatch(Found::valid));
    }

    @Test
    void nothing_is_nothing() {
        assertThat(PersonalIdentityCode.scan(null)).isEmpty();
        assertThat(PersonalIdentityCode.isRefused(null)).isFalse();
        assertThat(PersonalIdentityCode.isRefused("")).isFalse();
    }

    @Property
    void the_cheap_first_look_never_misses_what_the_whole_search_finds(
            @ForAll @StringLength(max = 12) String before,
            @ForAll @StringLength(max = 12) String after,
            @ForAll @IntRange(max = 26) int row) {
        String text = before
                + Vectors.rows("henkilotunnus", "refuse").get(row).get("input").asText()
                + after;
        assertThat(PersonalIdentityCode.isRefused(text))
                .isEqualTo(PersonalIdentityCode.scan(text).stream().anyMatch(Found::valid));
    }

    private void agrees(JsonNode row) {
        String text = row.get("input").asText();
        List<Found> expected = StreamSupport.stream(row.get("scan").spliterator(), false)
                .map(found -> new Found(
                        found.get("match").asText(),
                        found.get("start").asInt(),
                        found.get("end").asInt(),
                        found.get("valid").asBoolean()))
                .toList();
        assertThat(PersonalIdentityCode.scan(text)).isEqualTo(expected);
        assertThat(PersonalIdentityCode.isRefused(text))
                .isEqualTo(expected.stream().anyMatch(Found::valid));
    }
}
