package eu.dfence.register.customers.api;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dfence.register.Refusals;
import eu.dfence.register.Vectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhoneNumberTest {
    @TestFactory
    @Tag("R-29")
    Stream<DynamicTest> numbers_are_read_and_read_back_as_printed() {
        return Vectors.each(
                row -> {
                    PhoneNumber number = PhoneNumber.parse(row.get("input").asText());
                    assertThat(number).hasToString(row.get("expect").asText());
                    assertThat(PhoneNumber.parse(number.print())).isEqualTo(number);
                },
                "puhelin",
                "valid");
    }

    @TestFactory
    @Tag("R-29")
    Stream<DynamicTest> wrong_numbers_are_refused() {
        return Vectors.each(
                row -> assertThat(Refusals.fault(
                                () -> PhoneNumber.parse(row.get("input").asText())))
                        .isEqualTo(row.get("error").asText()),
                "puhelin",
                "invalid");
    }

    @ParameterizedTest
    @CsvSource({
        "050 123 4567,MOBILE,050 1234567",
        "+358 (9) 623-1418,FIXED_LINE,09 6231418",
        "0294 123 4567,ORGANISATION,029 41234567",
        "+46 8 123 456 78,FIXED_LINE,+46 8 123 456 78"
    })
    void a_number_tells_its_kind_and_prints_as_dialled_from_finland(
            String typed, PhoneNumber.Kind kind, String printed) {
        PhoneNumber number = PhoneNumber.parse(typed);
        assertThat(number.kind()).isEqualTo(kind);
        assertThat(number.print()).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({
        "0600 12345,PREMIUM",
        "09 123,FORMAT",
        "0800 FLOWERS,FORMAT",
        "050 123 4567 ext. 8,FORMAT",
        "+358 50 1234567 / 09 6231418,FORMAT"
    })
    void traps_of_numbers_are_refused(String typed, String fault) {
        assertThat(Refusals.fault(() -> PhoneNumber.parse(typed))).isEqualTo(fault);
    }

    @Test
    void only_the_canonical_form_is_a_number() {
        assertThat(Refusals.fault(() -> new PhoneNumber("0501234567"))).isEqualTo("FORMAT");
        assertThat(Refusals.fault(() -> new PhoneNumber(null))).isEqualTo("FORMAT");
    }
}
