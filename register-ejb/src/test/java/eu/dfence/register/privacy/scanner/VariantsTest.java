package eu.dfence.register.privacy.scanner;

import static eu.dfence.register.privacy.scanner.ScanFixture.stands;
import static org.assertj.core.api.Assertions.assertThat;

import eu.dfence.register.privacy.scanner.api.Identifiers;
import eu.dfence.register.privacy.vault.api.Digests;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("R-89")
class VariantsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hämäläinen, Äijä Pöllö",
                "tilaaja: äijä pöllö HÄMÄLÄINEN!",
                "Aija Pollo Hamalainen",
                "aija-pollo\nhamalainen",
                "AEIJAE POELLOE HAEMAELAEINEN",
                "olloP ajiA neniälämäH",
                "öllöP äjiÄ ,neniälämäH",
                "Aija.Pollo@Example.ORG",
                "<mailto:aija.pollo@example.org>",
                "gro.elpmaxe@ollop.ajia",
                "Pöllöpolku 7 B, 33720 Tampere",
                "Poellopolku 7 B 33720 Poelloepolku 7 B, 33720",
                "POLLOPOLKU 7B 33720 pollopolku 7 b 33720",
                "asiakas 104277.",
                "Asiakasnumero: 104277",
                "customer no. 104277",
                "{\"number\":104277}",
                "/customers/card.xhtml?id=0190A2B4-5C6D-7E8F-9A0B-1C2D3E4F5A6B",
                "0190a2b45c6d7e8f9a0b1c2d3e4f5a6b",
            })
    void however_it_is_written_it_is_found(String text) {
        assertThat(stands(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+358407654321",
                "040 765 4321",
                "040-7654321",
                "+358 (0)40 7654 321 / +358 40 765 4321",
                "00358 40 765 4321",
                "puh.0407654321,",
                "1234567040",
            })
    void a_phone_number_is_found_in_any_form(String text) {
        assertThat(stands(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hämäläinen, Matti",
                "Äijä Pöllö",
                "Äijä Pöllö Hämäläinenkö",
                "Pöllöpolku 7 B, 33700 Tampere",
                "1042771",
                "asiakas 772401",
                "lasku 2026-104277",
                "kesti 104277 ms",
                "040 765 4322",
                "040 765,4321",
                "pollo@example.org",
                "aija.pollo@example.organic",
                "",
            })
    void what_is_somebody_elses_is_not(String text) {
        assertThat(stands(text)).isFalse();
    }

    @Test
    void composed_and_decomposed_are_the_same() {
        assertThat(stands(Normalizer.normalize("Äijä Pöllö Hämäläinen", Normalizer.Form.NFD)))
                .isTrue();
    }

    @Test
    void a_hash_without_a_key_hides_nothing() {
        assertThat(stands("h=" + Digests.sha256("aija.pollo@example.org") + ";"))
                .isTrue();
        assertThat(stands(Digests.md5("aija.pollo@example.org").toUpperCase(Locale.ROOT)))
                .isTrue();
        assertThat(stands(Digests.sha256("0407654321"))).isTrue();
        assertThat(stands(Digests.sha256("+358407654321"))).isTrue();
        assertThat(stands(Digests.sha256("358407654321"))).isTrue();
        assertThat(stands(Digests.sha256("104277"))).isTrue();
        assertThat(stands(Digests.sha256("somebody@example.org"))).isFalse();
    }

    @Test
    void a_number_of_six_digits_is_looked_for_and_a_shorter_one_is_not() {
        assertThat(digits("+123456")).containsExactlyInAnyOrder("123456", "654321");
        assertThat(digits("+12345")).isEmpty();
    }

    @Test
    void every_digit_is_one() {
        Reading reading = new Reading(new Sought(Variants.of(
                new Identifiers(List.of(), List.of(), List.of("+358409876509"), List.of(), List.of("190999"), 0))));
        reading.read("soita 040 987 6509");
        assertThat(reading.end()).isTrue();
        reading.read("lasku 190999");
        assertThat(reading.end()).isFalse();
        reading.read("asiakas 190999");
        assertThat(reading.end()).isTrue();
    }

    private static Set<String> digits(String phone) {
        return Variants.of(new Identifiers(List.of(), List.of(), List.of(phone), List.of(), List.of(), 0))
                .digits();
    }

    @Test
    void the_words_of_a_name_are_turned() {
        assertThat(Variants.turned("Berg,  Anna Liisa"))
                .containsExactly("Anna Liisa Berg", "Liisa Berg Anna", "Berg Anna Liisa");
    }

    @Test
    void one_text_does_not_run_into_the_next() {
        Reading reading = ScanFixture.reading();
        reading.read("040 765");
        assertThat(reading.end()).isFalse();
        reading.read("4321");
        assertThat(reading.end()).isFalse();
        reading.read("Äijä Pöllö");
        assertThat(reading.end()).isFalse();
        reading.read("Hämäläinen");
        assertThat(reading.end()).isFalse();
    }
}
