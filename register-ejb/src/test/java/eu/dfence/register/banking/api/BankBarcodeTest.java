package eu.dfence.register.banking.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import eu.dfence.register.Refusals;
import eu.dfence.register.Vectors;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import uk.org.okapibarcode.backend.Code128;

class BankBarcodeTest {
    private static final Iban OURS = new Iban("FI2112345600000785");

    @TestFactory
    @Tag("R-31")
    Stream<DynamicTest> all_official_examples_are_made_and_read_back() {
        return Vectors.each(
                row -> {
                    String expected = row.get("expect54").asText();
                    assertThat(barcode(row).digits()).isEqualTo(expected);
                    BankBarcode parsed = BankBarcode.parse(expected);
                    JsonNode parts = row.get("parsed");
                    assertThat(parsed.digits()).startsWith(parts.get("version").asText());
                    assertThat(parsed.iban()).hasToString(parts.get("iban").asText());
                    assertThat(parsed.amount()).isEqualTo(amount(parts.get("amount")));
                    assertThat(parsed.reference().value())
                            .isEqualTo(parts.get("reference").asText());
                    assertThat(parsed.due()).isEqualTo(day(parts.get("due")));
                },
                "pankkiviivakoodi",
                "valid");
    }

    @TestFactory
    @Tag("R-31")
    Stream<DynamicTest> code_128_gives_each_its_second_check_digit_and_width() {
        return Vectors.each(
                row -> {
                    Code128 symbol = new Code128();
                    symbol.setContent(barcode(row).digits());
                    String values = StreamSupport.stream(
                                    row.get("code128_values").spliterator(), false)
                            .map(JsonNode::asText)
                            .skip(1)
                            .limit(27)
                            .collect(Collectors.joining(" "));
                    assertThat(symbol.getEncodeInfo())
                            .contains("STARTC " + values + " ")
                            .contains(
                                    "Check Digit: " + row.get("code128_check2").asText() + "\n");
                    assertThat(symbol.getWidth()).isEqualTo(row.get("modules").asInt());
                },
                "pankkiviivakoodi",
                "valid");
    }

    @TestFactory
    @Tag("R-31")
    Stream<DynamicTest> wrong_bar_codes_are_refused() {
        return Vectors.each(
                row -> assertThat(Refusals.fault(
                                () -> BankBarcode.parse(row.get("input").asText())))
                        .isEqualTo(row.get("error").asText()),
                "pankkiviivakoodi",
                "invalid");
    }

    @Test
    void what_the_digits_cannot_carry_is_refused() {
        ReferenceNumber reference = new ReferenceNumber("1232");
        BigDecimal ten = BigDecimal.TEN;
        LocalDate due = LocalDate.of(2026, 12, 31);
        assertThat(Refusals.fault(() -> new BankBarcode(Iban.parse("SE4550000000058398257466"), ten, reference, due)))
                .isEqualTo("IBAN");
        assertThat(Refusals.fault(() -> new BankBarcode(OURS, ten.negate(), reference, due)))
                .isEqualTo("AMOUNT");
        assertThat(Refusals.fault(() -> new BankBarcode(OURS, new BigDecimal("0.001"), reference, due)))
                .isEqualTo("AMOUNT");
        assertThat(Refusals.fault(() -> new BankBarcode(OURS, ten, CreditorReference.parse("RF47ABC123"), due)))
                .isEqualTo("REFERENCE");
        assertThat(Refusals.fault(() -> new BankBarcode(OURS, ten, reference, LocalDate.of(2100, 1, 1))))
                .isEqualTo("DATE");
    }

    @Property
    void both_versions_are_read_back_as_they_were_made(
            @ForAll @LongRange(min = 100, max = 999_999_999_999_999_999L) long base,
            @ForAll @IntRange(min = 1, max = 99_999_999) int cents,
            @ForAll @IntRange(max = 36_524) int day) {
        ReferenceNumber reference = ReferenceNumber.make(Long.toString(base));
        BigDecimal amount = BigDecimal.valueOf(cents, 2);
        LocalDate due = LocalDate.of(2000, 1, 1).plusDays(day);
        for (PaymentReference each : new PaymentReference[] {reference, CreditorReference.of(reference)}) {
            BankBarcode barcode = new BankBarcode(OURS, amount, each, due);
            assertThat(barcode.digits()).hasSize(54);
            assertThat(BankBarcode.parse(barcode.digits())).isEqualTo(barcode);
        }
    }

    private static BankBarcode barcode(JsonNode row) {
        return new BankBarcode(
                Iban.parse(row.get("iban").asText()),
                amount(row.get("amount")),
                PaymentReference.parse(row.get("reference").asText()),
                day(row.get("due")));
    }

    private static BigDecimal amount(JsonNode text) {
        return text.isNull() ? null : new BigDecimal(text.asText());
    }

    private static LocalDate day(JsonNode text) {
        return text.isNull() ? null : LocalDate.parse(text.asText());
    }
}
