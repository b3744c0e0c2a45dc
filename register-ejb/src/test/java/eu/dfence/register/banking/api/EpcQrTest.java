package eu.dfence.register.banking.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import eu.dfence.register.Refusals;
import eu.dfence.register.Vectors;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class EpcQrTest {
    private static final String IBAN = "FI2112345600000785";

    @TestFactory
    @Tag("R-31")
    Stream<DynamicTest> codes_say_what_the_vectors_say() {
        return Vectors.each(
                row -> {
                    String payload = code(row.get("in")).payload();
                    assertThat(payload).isEqualTo(row.get("expect").asText());
                    assertThat(payload.getBytes(StandardCharsets.UTF_8))
                            .hasSize(row.get("bytes").asInt());
                },
                "epc_qr",
                "valid");
    }

    @TestFactory
    @Tag("R-31")
    Stream<DynamicTest> wrong_codes_are_refused() {
        return Vectors.each(
                row -> assertThat(Refusals.fault(() -> code(row.get("in"))))
                        .isEqualTo(row.get("error").asText()),
                "epc_qr",
                "invalid");
    }

    @Test
    void an_invoice_says_its_account_its_reference_and_its_due_day() {
        EpcQr code = EpcQr.of(
                "Esimerkki Oy",
                new Iban(IBAN),
                new BigDecimal("124.00"),
                new CreditorReference("RF063012396"),
                LocalDate.of(2026, 12, 31));
        assertThat(code.payload())
                .isEqualTo(Vectors.rows("epc_qr", "valid").get(0).get("expect").asText());
    }

    @Test
    void a_line_break_cannot_smuggle_in_another_account() {
        assertThat(Refusals.fault(() -> new EpcQr(null, null, "A\nSE45", IBAN, null, null, null, null)))
                .isEqualTo("NAME");
        assertThat(Refusals.fault(() -> new EpcQr(null, null, "A", IBAN, null, null, "a\rb", null)))
                .isEqualTo("TEXT");
    }

    @Test
    void a_code_too_long_for_its_symbol_is_refused() {
        String wide = "\u20ac".repeat(70);
        assertThat(Refusals.fault(() -> new EpcQr(null, null, wide, IBAN, null, null, wide, null)))
                .isEqualTo("LENGTH");
        assertThat(Refusals.fault(() -> new EpcQr("003", null, "A", IBAN, null, null, null, null)))
                .isEqualTo("VERSION");
        assertThat(Refusals.fault(() -> new EpcQr(null, null, "A", IBAN, null, "1".repeat(36), null, null)))
                .isEqualTo("REFERENCE");
        assertThat(Refusals.fault(
                        () -> new EpcQr(null, null, "A", IBAN, new BigDecimal("1000000000"), null, null, null)))
                .isEqualTo("AMOUNT");
    }

    private static EpcQr code(JsonNode in) {
        return new EpcQr(
                text(in, "version"),
                text(in, "bic"),
                text(in, "name"),
                text(in, "iban"),
                in.has("amount") ? new BigDecimal(text(in, "amount")) : null,
                text(in, "ref"),
                text(in, "text"),
                in.has("due") ? LocalDate.parse(text(in, "due")) : null);
    }

    private static String text(JsonNode in, String name) {
        return in.has(name) ? in.get(name).asText() : null;
    }

    @Test
    void a_code_as_long_as_its_symbol_holds_is_taken_and_a_byte_more_is_not() {
        String name = "\u20ac".repeat(70);
        int rest = 331
                - new EpcQr(null, null, name, IBAN, null, null, "x", null)
                        .payload()
                        .getBytes(UTF_8)
                        .length;
        String text = "x".repeat(1 + rest);
        assertThat(new EpcQr(null, null, name, IBAN, null, null, text, null)
                        .payload()
                        .getBytes(UTF_8))
                .hasSize(331);
        assertThat(Refusals.fault(() -> new EpcQr(null, null, name, IBAN, null, null, text + "x", null)))
                .isEqualTo("LENGTH");
        assertThat(new EpcQr(null, null, "A", IBAN, null, "1".repeat(35), null, null).reference())
                .hasSize(35);
    }
}
