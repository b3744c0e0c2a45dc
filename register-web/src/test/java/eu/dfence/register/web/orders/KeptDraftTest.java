package eu.dfence.register.web.orders;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dfence.register.orders.api.OrderLineCard;
import eu.dfence.register.orders.api.SavedDraft;
import eu.dfence.register.orders.api.VatBreakdown;
import eu.dfence.register.web.shell.Posted;
import eu.dfence.register.web.shell.Spoken;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class KeptDraftTest {
    private static final UUID ORDER = UUID.fromString("018f0000-0000-7000-8000-000000000001");

    @Test
    void each_row_that_was_sent_is_told_what_became_of_it_and_one_that_waits_nothing() {
        JsonObject answer = answer(Posted.form()
                .with("product", "10310")
                .with("quantity", "")
                .with("price", "")
                .with("discount", "")
                .with("product", "10245  Suojakäsine")
                .with("quantity", "2")
                .with("price", "")
                .with("discount", ""));

        assertThat(answer.getJsonArray("rows")).hasSize(2);
        assertThat(answer.getJsonArray("rows").isNull(0)).isTrue();
        assertThat(answer.getJsonArray("rows").getJsonObject(1))
                .hasToString("{\"unit\":\"pari\",\"vat\":\"25,5\u00a0%\",\"net\":\"19,80\u00a0€\",\"price\":\"9,90\"}");
    }

    @Test
    void the_sums_stand_as_they_are_shown() {
        JsonObject answer = answer(Posted.form()
                .with("product", "10245")
                .with("quantity", "2")
                .with("price", "")
                .with("discount", ""));

        assertThat(answer.getString("order")).isEqualTo(ORDER.toString());
        assertThat(answer.getInt("version")).isEqualTo(3);
        assertThat(answer.getString("number")).isEqualTo("26-3402");
        assertThat(answer.getString("state")).isEqualTo("Luonnos talletettu 10.42");
        assertThat(answer.getString("count")).isEqualTo("1 rivi");
        assertThat(answer.getJsonArray("rates")).hasToString("[[\"25,5\u00a0%\",\"19,80\u00a0€\",\"5,05\u00a0€\"]]");
        assertThat(answer.getString("gross")).isEqualTo("24,85\u00a0€");
    }

    @Test
    void a_price_that_was_left_out_comes_as_it_can_be_sent_again() {
        Posted posted = Posted.form()
                .with("product", "10245")
                .with("quantity", "2")
                .with("price", "")
                .with("discount", "");

        assertThat(Spoken.inEach(() -> answer(posted, "1234.50000")
                        .getJsonArray("rows")
                        .getJsonObject(0)
                        .getString("price")))
                .containsExactly("1234,50", "1234.50");
    }

    private static JsonObject answer(Posted posted) {
        return answer(posted, "9.90000");
    }

    private static JsonObject answer(Posted posted, String price) {
        return new KeptDraft(new TypedOrder(posted.request()), saved(price))
                .json(Json.createBuilderFactory(Map.of()))
                .build();
    }

    private static SavedDraft saved(String price) {
        OrderLineCard line = new OrderLineCard(
                1,
                "10245",
                "Suojakäsine",
                "pari",
                new BigDecimal("2.000"),
                new BigDecimal(price),
                new BigDecimal("0.0"),
                new BigDecimal("25.5"),
                new BigDecimal("19.80"));
        VatBreakdown.Rate rate =
                new VatBreakdown.Rate(new BigDecimal("25.5"), new BigDecimal("19.80"), new BigDecimal("5.05"));
        VatBreakdown totals = new VatBreakdown(
                List.of(rate), new BigDecimal("19.80"), new BigDecimal("5.05"), new BigDecimal("24.85"));
        return new SavedDraft(ORDER, "26-3402", 3, Instant.parse("2026-11-23T08:42:00Z"), List.of(line), totals);
    }
}
