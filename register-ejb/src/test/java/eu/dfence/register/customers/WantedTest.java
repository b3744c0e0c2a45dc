package eu.dfence.register.customers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.dfence.register.shared.api.RegisterException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WantedTest {
    @ParameterizedTest
    @CsvSource({
        "'', EVERYBODY, ''",
        "' ', EVERYBODY, ''",
        "Mäkinen Anna, NAME, makinen anna",
        "Ab Öhman & Co, NAME, ab ohman co",
        "'- &', NOTHING, ''",
        "Anna.Makinen@Example.com, EMAIL, anna.makinen@example.com",
        "anna.makinen(at)example.com, EMAIL, anna.makinen@example.com",
        "anna.makinen@, EMAIL, anna.makinen@",
        "040 123 4567, PHONE, +358401234567",
        "+358 (0)40 123, PHONE, +35840123",
        "00358 9 623, PHONE, +3589623",
        "+46 8 123, PHONE, +468123",
        "09-6231418, PHONE, +35896231418",
        "104233, NUMBER, 104233",
        "104 233, NUMBER, 104233",
        "2345678-0, BUSINESS_ID, 2345678-0",
        "201256-6, BUSINESS_ID, 0201256-6",
        "FI23456780, BUSINESS_ID, 2345678-0",
        "fi 2345 6780, BUSINESS_ID, 2345678-0",
        "2345678-1, NOTHING, ''",
        "3 Veljestä Oy, NAME, 3 veljesta oy",
    })
    @Tag("R-08")
    void the_text_tells_by_its_form_what_it_is(String typed, Wanted.Kind kind, String value) {
        assertThat(Wanted.of(typed)).isEqualTo(new Wanted(kind, value));
    }

    @Test
    @Tag("R-08")
    void a_cursor_comes_back_as_it_went() {
        Cursor there = Cursor.start(true).at(1001, true, "mäkinen, anna  liisa 7", 42);
        assertThat(Cursor.parse(there.opaque())).isEqualTo(there);
    }

    @Property
    @net.jqwik.api.Tag("R-08")
    void any_key_comes_back(@ForAll String key) {
        boolean storable = key.chars().noneMatch(c -> Character.isSurrogate((char) c));
        Cursor there = Cursor.start(false).at(3, false, key, 1);
        assertThat(!storable || Cursor.parse(there.opaque()).equals(there)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "%%%", "ZXhhY3Q", "ZXhhY3QgMSBiYWNrIHggeQ"})
    @Tag("R-08")
    void a_forged_cursor_is_refused(String forged) {
        assertThatThrownBy(() -> Cursor.parse(forged))
                .isInstanceOf(RegisterException.class)
                .hasMessage("customers.refused.cursor");
    }
}
