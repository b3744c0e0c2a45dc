package eu.dfence.register.web.orders;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dfence.register.orders.api.OrderForm;
import eu.dfence.register.orders.api.OrderLineCard;
import eu.dfence.register.web.shell.Spoken;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class TypedLineTest {
    private final OrderLineCard saved = new OrderLineCard(
            1,
            "10245",
            "Suojakäsine",
            "pari",
            new BigDecimal("1200.000"),
            new BigDecimal("1234.50000"),
            new BigDecimal("12.5"),
            new BigDecimal("25.5"),
            new BigDecimal("1296225.00"));

    @Test
    void what_a_saved_row_is_filled_with_reads_back_as_the_same_in_both_languages() {
        assertThat(Spoken.inEach(() -> TypedLine.of(saved).line(1)))
                .hasSize(2)
                .containsOnly(new OrderForm.Line(
                        "10245", new BigDecimal("1200"), new BigDecimal("1234.50"), new BigDecimal("12.5")));
    }

    @Test
    void a_price_on_the_product_s_page_reads_back_as_the_same_in_both_languages() {
        PriceConverter prices = new PriceConverter();
        BigDecimal price = new BigDecimal("1234.50");
        assertThat(Spoken.inEach(() -> prices.getAsObject(null, null, prices.getAsString(null, null, price))))
                .hasSize(2)
                .containsOnly(price);
    }
}
