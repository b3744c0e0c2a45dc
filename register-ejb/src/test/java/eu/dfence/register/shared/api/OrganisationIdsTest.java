package eu.dfence.register.shared.api;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dfence.register.Refusals;
import eu.dfence.register.Vectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class OrganisationIdsTest {
    @TestFactory
    @Tag("R-26")
    Stream<DynamicTest> business_ids_are_read() {
        return Vectors.each(
                row -> assertThat(BusinessId.parse(row.get("input").asText()))
                        .hasToString(row.get("expect").asText()),
                "y_tunnus",
                "valid");
    }

    @TestFactory
    @Tag("R-26")
    Stream<DynamicTest> wrong_business_ids_are_refused() {
        return Vectors.each(
                row -> assertThat(Refusals.fault(
                                () -> BusinessId.parse(row.get("input").asText())))
                        .isEqualTo(row.get("error").asText()),
                "y_tunnus",
                "invalid");
    }

    @TestFactory
    @Tag("R-26")
    Stream<DynamicTest> vat_numbers_are_read() {
        return Vectors.each(
                row -> assertThat(VatNumber.parse(row.get("input").asText()))
                        .hasToString(row.get("expect").asText()),
                "alv_numero",
                "valid");
    }

    @TestFactory
    @Tag("R-26")
    Stream<DynamicTest> wrong_vat_numbers_are_refused() {
        return Vectors.each(
                row -> assertThat(Refusals.fault(
                                () -> VatNumber.parse(row.get("input").asText())))
                        .isEqualTo(row.get("error").asText()),
                "alv_numero",
                "invalid");
    }

    @TestFactory
    @Tag("R-26")
    Stream<DynamicTest> ovt_ids_are_read() {
        return Vectors.each(
                row -> assertThat(OvtId.parse(row.get("input").asText()))
                        .hasToString(row.get("expect").asText()),
                "ovt",
                "valid");
    }

    @TestFactory
    @Tag("R-26")
    Stream<DynamicTest> wrong_ovt_ids_are_refused() {
        return Vectors.each(
                row -> assertThat(Refusals.fault(
                                () -> OvtId.parse(row.get("input").asText())))
                        .isEqualTo(row.get("error").asText()),
                "ovt",
                "invalid");
    }

    @Test
    void nothing_typed_is_refused_as_any_other_wrong_form() {
        assertThat(Refusals.fault(() -> BusinessId.parse(null))).isEqualTo("FORMAT");
        assertThat(Refusals.fault(() -> new BusinessId(null))).isEqualTo("FORMAT");
        assertThat(Refusals.fault(() -> new BusinessId("201256-6"))).isEqualTo("FORMAT");
    }

    @Test
    void no_letter_that_merely_becomes_a_latin_one_is_taken() {
        assertThat(Refusals.fault(() -> VatNumber.parse("f\u013102459747"))).isEqualTo("FORMAT");
    }

    @Property
    void each_form_is_read_back_as_it_was_printed(
            @ForAll("businessIds") BusinessId id,
            @ForAll @NumericChars @AlphaChars @StringLength(max = 5) String unit) {
        assertThat(BusinessId.parse(id.toString())).isEqualTo(id);
        assertThat(VatNumber.parse(VatNumber.of(id).toString()).businessId()).isEqualTo(id);
        assertThat(OvtId.parse(OvtId.of(id) + unit).businessId()).isEqualTo(id);
    }

    @Property
    void one_wrong_digit_is_always_noticed(
            @ForAll("businessIds") BusinessId id,
            @ForAll @IntRange(max = 6) int place,
            @ForAll @IntRange(min = 1, max = 9) int shift) {
        char[] digits = id.value().toCharArray();
        digits[place] = (char) ('0' + (digits[place] - '0' + shift) % 10);
        assertThat(Refusals.fault(() -> BusinessId.parse(new String(digits)))).isIn("CHECK_DIGIT", "REMAINDER_1");
    }

    @Provide
    Arbitrary<BusinessId> businessIds() {
        return Arbitraries.integers()
                .between(0, 9_999_999)
                .flatMap(n ->
                        Arbitraries.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9).map(check -> String.format("%07d-%d", n, check)))
                .filter(OrganisationIdsTest::valid)
                .map(BusinessId::new);
    }

    private static boolean valid(String text) {
        try {
            new BusinessId(text);
            return true;
        } catch (FormatRefusal wrong) {
            return false;
        }
    }
}
