package eu.dfence.register.banking.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.dfence.register.Refusals;
import eu.dfence.register.Vectors;
import eu.dfence.register.shared.api.FormatRefusal;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ReferencesTest {
    @TestFactory
    @Tag("R-31")
    Stream<DynamicTest> national_references_are_read() {
        return Vectors.each(
                row -> assertThat(ReferenceNumber.parse(row.get("input").asText()))
                        .hasToString(row.get("expect").asText()),
                "viitenumero",
                "valid");
    }

    @TestFactory
    @Tag("R-31")
    Stream<DynamicTest> wrong_national_references_are_refused() {
        return Vectors.each(
                row -> assertThat(Refusals.fault(
                                () -> ReferenceNumber.parse(row.get("input").asText())))
                        .isEqualTo(row.get("error").asText()),
                "viitenumero",
                "invalid");
    }

    @TestFactory
    @Tag("R-31")
    Stream<DynamicTest> national_references_are_made_and_printed_in_fives_from_the_right() {
        return Vectors.each(
                row -> {
                    ReferenceNumber made = ReferenceNumber.make(row.get("base").asText());
                    assertThat(made.value()).isEqualTo(row.get("expect").asText());
                    assertThat(made.print()).isEqualTo(row.get("printed").asText());
                },
                "viitenumero",
                "make");
    }

    @TestFactory
    @Tag("R-31")
    Stream<DynamicTest> no_reference_is_made_of_a_wrong_base() {
        return Vectors.each(
                row -> assertThatThrownBy(() -> ReferenceNumber.make(row.asText()))
                        .isInstanceOf(FormatRefusal.class),
                "viitenumero",
                "make_invalid");
    }

    @TestFactory
    @Tag("R-31")
    Stream<DynamicTest> creditor_references_are_read() {
        return Vectors.each(
                row -> assertThat(CreditorReference.parse(row.get("input").asText()))
                        .hasToString(row.get("expect").asText()),
                "rf",
                "valid");
    }

    @TestFactory
    @Tag("R-31")
    Stream<DynamicTest> wrong_creditor_references_are_refused() {
        return Vectors.each(
                row -> assertThat(Refusals.fault(
                                () -> CreditorReference.parse(row.get("input").asText())))
                        .isEqualTo(row.get("error").asText()),
                "rf",
                "invalid");
    }

    @TestFactory
    @Tag("R-31")
    Stream<DynamicTest> a_finnish_creditor_reference_carries_a_national_one() {
        return Vectors.each(
                row -> {
                    CreditorReference rf =
                            CreditorReference.parse(row.get("input").asText());
                    assertThat(CreditorReference.of(rf.national()))
                            .hasToString(row.get("expect").asText());
                },
                "rf",
                "finnish_body",
                "valid");
    }

    @TestFactory
    @Tag("R-31")
    Stream<DynamicTest> a_foreign_creditor_reference_carries_none() {
        return Vectors.each(
                row -> {
                    CreditorReference rf =
                            CreditorReference.parse(row.get("input").asText());
                    assertThat(Refusals.fault(rf::national))
                            .isEqualTo(row.get("error").asText());
                },
                "rf",
                "finnish_body",
                "invalid");
    }

    @TestFactory
    @Tag("R-31")
    Stream<DynamicTest> creditor_references_are_made_of_national_ones() {
        return Vectors.each(
                row -> assertThat(CreditorReference.of(
                                ReferenceNumber.parse(row.get("viite").asText())))
                        .hasToString(row.get("expect").asText()),
                "rf",
                "make");
    }

    @Test
    void what_a_payer_wrote_is_read_as_what_it_is() {
        assertThat(PaymentReference.parse("rf06 3012 396")).isInstanceOf(CreditorReference.class);
        assertThat(PaymentReference.parse("3012396")).isInstanceOf(ReferenceNumber.class);
        assertThatThrownBy(() -> PaymentReference.parse("RF073012396")).hasMessage("rf.check-digits");
        assertThatThrownBy(() -> PaymentReference.parse("3012397")).hasMessage("reference.check-digit");
        assertThatThrownBy(() -> PaymentReference.parse(null)).hasMessage("reference.format");
    }

    @Test
    void a_creditor_reference_is_printed_in_fours() {
        assertThat(new CreditorReference("RF063012396").print()).isEqualTo("RF06 3012 396");
        assertThat(new CreditorReference("RF7012345678910111213142").print())
                .isEqualTo("RF70 1234 5678 9101 1121 3142");
    }

    @Property
    void a_reference_is_read_back_as_it_was_printed(
            @ForAll @LongRange(min = 100, max = 999_999_999_999_999_999L) long base) {
        ReferenceNumber made = ReferenceNumber.make(Long.toString(base));
        CreditorReference rf = CreditorReference.of(made);
        assertThat(PaymentReference.parse(made.print())).isEqualTo(made);
        assertThat(PaymentReference.parse(rf.print())).isEqualTo(rf);
        assertThat(rf.national()).isEqualTo(made);
    }

    @Property
    void one_wrong_digit_is_always_noticed(
            @ForAll @LongRange(min = 100, max = 999_999_999_999_999_999L) long base,
            @ForAll @IntRange(max = 17) int place,
            @ForAll @IntRange(min = 1, max = 9) int shift) {
        ReferenceNumber made = ReferenceNumber.make(Long.toString(base));
        String rf = CreditorReference.of(made).value();
        assertThat(Refusals.fault(() -> PaymentReference.parse(
                        shifted(made.value(), place % made.value().length(), shift))))
                .isIn("CHECK_DIGIT", "LENGTH");
        assertThat(Refusals.fault(() -> PaymentReference.parse(shifted(rf, 2 + place % (rf.length() - 2), shift))))
                .isEqualTo("CHECK_DIGITS");
    }

    static String shifted(String digits, int place, int shift) {
        StringBuilder wrong = new StringBuilder(digits);
        wrong.setCharAt(place, (char) ('0' + (digits.charAt(place) - '0' + shift) % 10));
        return wrong.toString();
    }

    @Test
    void what_is_no_number_at_all_is_refused_in_its_canonical_form_too() {
        assertThat(Refusals.fault(() -> new ReferenceNumber(null))).isEqualTo("FORMAT");
        assertThat(Refusals.fault(() -> new ReferenceNumber("12a2"))).isEqualTo("FORMAT");
    }

    @Test
    void letters_count_from_ten_wherever_they_stand() {
        assertThat(CreditorReference.parse("RF29 1A2").body()).isEqualTo("1A2");
    }
}
