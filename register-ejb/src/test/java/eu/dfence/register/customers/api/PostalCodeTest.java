package eu.dfence.register.customers.api;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dfence.register.Refusals;
import eu.dfence.register.Vectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PostalCodeTest {
    @TestFactory
    @Tag("R-28")
    Stream<DynamicTest> codes_are_read() {
        return Vectors.each(
                row -> assertThat(PostalCode.parse(row.get("input").asText()))
                        .hasToString(row.get("expect").asText()),
                "postinumero",
                "valid");
    }

    @TestFactory
    @Tag("R-28")
    Stream<DynamicTest> wrong_codes_are_refused() {
        return Vectors.each(
                row -> assertThat(Refusals.fault(
                                () -> PostalCode.parse(row.get("input").asText())))
                        .isEqualTo(row.get("error").asText()),
                "postinumero",
                "invalid");
    }

    @TestFactory
    @Tag("R-28")
    Stream<DynamicTest> letters_go_to_no_locker_pick_up_point_or_reply_code() {
        return Vectors.each(
                row -> {
                    boolean letters =
                            !row.has("letters") || !row.get("letters").asText().equals("false");
                    assertThat(PostalCode.takesLetters(row.get("type").asInt())).isEqualTo(letters);
                    assertThat(new PostalCode(row.get("code").asText()).country())
                            .isEqualTo(row.has("country") ? row.get("country").asText() : "FI");
                },
                "postinumero",
                "pcf_facts");
    }

    @Test
    void nothing_typed_is_refused() {
        assertThat(Refusals.fault(() -> PostalCode.parse(null))).isEqualTo("FORMAT");
        assertThat(Refusals.fault(() -> new PostalCode(null))).isEqualTo("FORMAT");
    }
}
