package eu.dfence.register.banking.api;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dfence.register.Refusals;
import eu.dfence.register.Vectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IbanTest {
    @TestFactory
    @Tag("R-31")
    Stream<DynamicTest> finnish_accounts_are_read_and_a_failing_luhn_check_is_only_told() {
        return Vectors.each(
                row -> {
                    Iban iban = Iban.finnish(row.get("input").asText());
                    assertThat(iban)
                            .hasToString(row.get("expect").asText())
                            .isEqualTo(Iban.parse(row.get("input").asText()));
                    assertThat(iban.luhnHolds())
                            .isEqualTo(row.get("bban_luhn_ok").asBoolean());
                },
                "iban_fi",
                "valid");
    }

    @TestFactory
    @Tag("R-31")
    Stream<DynamicTest> wrong_finnish_accounts_are_refused() {
        return Vectors.each(
                row -> assertThat(Refusals.fault(
                                () -> Iban.finnish(row.get("input").asText())))
                        .isEqualTo(row.get("error").asText()),
                "iban_fi",
                "invalid");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SE45 5000 0000 0583 9825 7466",
                "DE89 3704 0044 0532 0130 00",
                "EE38 2200 2210 2014 5685",
                "NO93 8601 1117 947"
            })
    void accounts_of_other_countries_are_read(String typed) {
        Iban iban = Iban.parse(typed);
        assertThat(iban.isFinnish()).isFalse();
        assertThat(iban.luhnHolds()).isFalse();
        assertThat(iban.print()).isEqualTo(typed);
    }

    @ParameterizedTest
    @CsvSource({
        "SE4550000000058398257467,MOD97",
        "SE45500000000583982574,FORMAT",
        "XX4550000000058398257466,FORMAT",
        "FI2112345600000786,MOD97",
        "'',FORMAT",
        "FI21,FORMAT"
    })
    void wrong_accounts_of_any_country_are_refused(String typed, String fault) {
        assertThat(Refusals.fault(() -> Iban.parse(typed))).isEqualTo(fault);
    }

    @Test
    void no_account_at_all_is_refused() {
        assertThat(Refusals.fault(() -> new Iban(null))).isEqualTo("FORMAT");
        assertThat(Refusals.fault(() -> new Iban("FI21 1234 5600 0007 85"))).isEqualTo("FORMAT");
    }

    @Property
    void an_account_is_read_back_as_it_was_printed(@ForAll("accounts") Iban iban) {
        assertThat(Iban.parse(iban.print())).isEqualTo(iban);
    }

    @Property
    void one_wrong_digit_is_always_noticed(
            @ForAll("accounts") Iban iban,
            @ForAll @IntRange(min = 2, max = 17) int place,
            @ForAll @IntRange(min = 1, max = 9) int shift) {
        assertThat(Refusals.fault(() -> Iban.finnish(ReferencesTest.shifted(iban.value(), place, shift))))
                .isEqualTo("MOD97");
    }

    @Provide
    Arbitrary<Iban> accounts() {
        return Arbitraries.longs().between(0, 99_999_999_999_999L).map(n -> {
            String bban = String.format("%014d", n);
            return new Iban("FI" + Modulo97.checkDigits("FI", bban) + bban);
        });
    }
}
