package eu.dfence.register.orders;

import static eu.dfence.register.orders.OrderFixture.TODAY;
import static eu.dfence.register.orders.OrderFixture.form;
import static eu.dfence.register.orders.OrderFixture.line;
import static eu.dfence.register.orders.OrderFixture.priceList;
import static eu.dfence.register.orders.OrderFixture.product;
import static eu.dfence.register.orders.OrderFixture.shippedRates;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.dfence.register.Vectors;
import eu.dfence.register.orders.api.VatClass;
import eu.dfence.register.shared.api.RegisterException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriceListTest {
    @TestFactory
    @Tag("R-31")
    Stream<DynamicTest> the_shipped_rates_agree_with_the_vectors() {
        return Vectors.each(
                row -> assertThat(rate(
                                VatClass.valueOf(row.get("class").asText()),
                                LocalDate.parse(row.get("supply_date").asText())))
                        .isEqualByComparingTo(row.get("expect").asText()),
                "vat_rate");
    }

    @Test
    @Tag("R-31")
    void the_rate_follows_the_delivery_and_not_the_order() {
        assertThat(rateOf("40112", "2025-12-31")).isEqualTo("14.0");
        assertThat(rateOf("40112", "2026-01-01")).isEqualTo("13.5");
    }

    @Test
    @Tag("R-31")
    void a_product_changes_its_class_without_becoming_another() {
        assertThat(rateOf("40200", "2024-12-31")).isEqualTo("10.0");
        assertThat(rateOf("40200", "2025-06-01")).isEqualTo("14.0");
        assertThat(rateOf("40200", "2026-06-01")).isEqualTo("13.5");
    }

    @Test
    void a_day_without_a_known_rate_is_refused() {
        assertThatThrownBy(() -> rateOf("10245", "1994-05-31"))
                .hasMessage("orders.refused.vat-unknown")
                .extracting(e -> ((RegisterException) e).arguments())
                .isEqualTo(List.of(1, LocalDate.of(1994, 5, 31)));
        PriceList withoutRates = new PriceList(List.of(taxed()), List.of(), TODAY);
        assertThatThrownBy(() -> withoutRates.price(form(line("1", "1")))).hasMessage("orders.refused.vat-unknown");
    }

    @Property
    void the_newest_rate_of_the_day_before_or_that_day_is_the_one(@ForAll("days") LocalDate day) {
        BigDecimal expected = day.isBefore(LocalDate.of(2013, 1, 1))
                ? new BigDecimal("23.0")
                : day.isBefore(LocalDate.of(2024, 9, 1)) ? new BigDecimal("24.0") : new BigDecimal("25.5");
        assertThat(rate(VatClass.GENERAL, day)).isEqualTo(expected);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers()
                .between(0, 10_000)
                .map(n -> LocalDate.of(2010, 7, 1).plusDays(n));
    }

    @Test
    void what_is_not_typed_comes_from_the_list() {
        PricedLine line = priceList().price(form(line("10245", "2"))).get(0);
        assertThat(line.unitPrice()).isEqualTo("9.90000");
        assertThat(line.quantity()).isEqualTo("2.000");
        assertThat(line.discountPercent()).isEqualTo("0.0");
        assertThat(line.net()).isEqualTo("19.80");
        assertThat(line.vatGround()).isNull();
        assertThat(line.description()).isEqualTo("Suojakäsine, nitriili");
    }

    @ParameterizedTest
    @CsvSource({
        "99999, 1,      ,      , orders.refused.product",
        "     , 1,      ,      , orders.refused.product",
        "10245,  ,      ,      , orders.refused.quantity",
        "10245, 0,      ,      , orders.refused.quantity",
        "10245, -1,     ,      , orders.refused.quantity",
        "10245, 1.0001, ,      , orders.refused.quantity",
        "10245, 1000000000, ,  , orders.refused.quantity",
        "10245, 1, -0.01,      , orders.refused.price",
        "10245, 1, 0.000001,   , orders.refused.price",
        "10245, 1,      , 100.1, orders.refused.discount",
        "10245, 1,      , 10.55, orders.refused.discount",
        "10245, 1,      , -1,    orders.refused.discount"
    })
    void a_line_that_cannot_be_sold_is_refused_by_its_place(
            String code, String quantity, String price, String discount, String key) {
        assertThatThrownBy(() -> priceList().price(form(line("40112", "1"), line(code, quantity, price, discount))))
                .hasMessage(key)
                .extracting(e -> ((RegisterException) e).arguments().get(0))
                .isEqualTo(2);
    }

    @Test
    void a_line_too_large_for_its_column_is_refused() {
        assertThatThrownBy(() -> priceList().price(form(line("10245", "999999999", "999999999", null))))
                .hasMessage("money.too-large");
    }

    private static BigDecimal rateOf(String code, String delivery) {
        return priceList()
                .price(form(LocalDate.parse(delivery), line(code, "1")))
                .get(0)
                .vatRate();
    }

    private static Product taxed() {
        Product product = product("1", "Yksi", "One", "1.00");
        return OrderFixture.taxed(
                product, VatClass.GENERAL, shippedRates().get(0).validFrom());
    }

    private static BigDecimal rate(VatClass vatClass, LocalDate delivery) {
        return new VatRates(shippedRates()).on(vatClass, delivery).orElseThrow().percent();
    }

    @Test
    void a_gift_costs_nothing_by_its_price_or_by_its_discount() {
        assertThat(priceList().price(form(line("10245", "1", "0", null))).get(0).net())
                .isEqualTo("0.00");
        assertThat(priceList()
                        .price(form(line("10245", "1", null, "100")))
                        .get(0)
                        .net())
                .isEqualTo("0.00");
    }

    @Test
    void all_that_is_sold_is_offered() {
        assertThat(priceList().offers()).extracting(offer -> offer.code()).contains("10245", "40112");
    }
}
