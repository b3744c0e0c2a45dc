package eu.dfence.register.orders;

import static eu.dfence.register.orders.OrderFixture.CLERK;
import static eu.dfence.register.orders.OrderFixture.TODAY;
import static eu.dfence.register.orders.OrderFixture.byClerk;
import static eu.dfence.register.orders.OrderFixture.form;
import static eu.dfence.register.orders.OrderFixture.line;
import static eu.dfence.register.orders.OrderFixture.product;
import static eu.dfence.register.orders.OrderFixture.shippedRates;
import static eu.dfence.register.orders.OrderFixture.taxed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.dfence.register.orders.api.ProductCard;
import eu.dfence.register.orders.api.ProductForm;
import eu.dfence.register.orders.api.ProductVat;
import eu.dfence.register.orders.api.VatClass;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProductTest {
    private final Product glove =
            taxed(product("10245", "Käsine", "Glove", "9.90"), VatClass.GENERAL, LocalDate.of(2026, 1, 1));

    @Test
    @Tag("R-31")
    void a_price_holds_from_its_day_until_the_next() {
        priced(TODAY, "11.00");
        priced(TODAY.plusDays(10), "12.00");

        assertThat(priceOn(TODAY.minusDays(1))).isEqualTo("9.90000");
        assertThat(priceOn(TODAY)).isEqualTo("11.00000");
        assertThat(priceOn(TODAY.plusDays(9))).isEqualTo("11.00000");
        assertThat(priceOn(TODAY.plusDays(10))).isEqualTo("12.00000");
    }

    @Property
    void the_price_of_a_day_is_the_last_one_that_has_begun(@ForAll @IntRange(min = 0, max = 60) int day) {
        Product priced = product("1", "Yksi", "One", "1");
        for (int begin = 0; begin <= 60; begin += 7) {
            priced.priced(TODAY.plusDays(begin), BigDecimal.valueOf(begin), byClerk(), TODAY);
        }
        assertThat(priced.offer(TODAY.plusDays(day)).unitPrice()).isEqualByComparingTo(String.valueOf(day / 7 * 7));
    }

    @Test
    void a_price_of_the_same_day_takes_the_place_of_the_first() {
        priced(TODAY, "11.00");
        priced(TODAY, "10.50");

        assertThat(glove.prices()).hasSize(1);
        assertThat(priceOn(TODAY)).isEqualTo("10.50000");
    }

    @Test
    void what_has_been_in_force_is_not_written_over() {
        LocalDate yesterday = TODAY.minusDays(1);
        assertThatThrownBy(() -> priced(yesterday, "1.00")).hasMessage("orders.refused.product-past");
        assertThatThrownBy(() -> glove.taxed(new ProductVat(yesterday, VatClass.REDUCED_A, null), byClerk(), TODAY))
                .hasMessage("orders.refused.product-past");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "0.000001", "1000000000"})
    void a_price_that_no_line_can_hold_is_refused(String price) {
        assertThatThrownBy(() -> priced(TODAY, price)).hasMessage("orders.refused.product-price");
    }

    @ParameterizedTest
    @CsvSource({
        "'',      Käsine, Glove, kpl, orders.refused.product-code",
        "a b c/d, Käsine, Glove, kpl, orders.refused.product-code",
        "123456789012345678901, Käsine, Glove, kpl, orders.refused.product-code",
        "10245,   ' ',    Glove, kpl, orders.refused.product-name",
        "10245,   Käsine, ,      kpl, orders.refused.product-name",
        "10245,   Käsine, Glove, kilogramma., orders.refused.product-unit"
    })
    void a_product_without_a_code_names_or_a_unit_is_refused(
            String code, String fi, String en, String unit, String key) {
        assertThatThrownBy(() -> new Product(new ProductForm(code, fi, en, unit), BigDecimal.ONE))
                .hasMessage(key);
    }

    @Test
    @Tag("R-31")
    void what_is_taxed_at_nought_says_why() {
        assertThatThrownBy(() -> glove.taxed(new ProductVat(TODAY, VatClass.ZERO, " "), byClerk(), TODAY))
                .hasMessage("orders.refused.product-ground");

        glove.taxed(new ProductVat(TODAY, VatClass.ZERO, "AVL 8 c §"), byClerk(), TODAY);

        assertThat(groundOf(glove)).isEqualTo("AVL 8 c §");
    }

    @Test
    void the_law_says_why_when_the_product_does_not() {
        Product deposit = taxed(product("10245", "Pantti", "Deposit", "12.00"), VatClass.GENERAL, TODAY);
        deposit.vatClasses().get(0).write(new ProductVat(TODAY, VatClass.ZERO, null), byClerk());

        assertThat(groundOf(deposit)).startsWith("AVL 1501/1993");
    }

    @Test
    void the_card_tells_what_holds_today_and_who_wrote_it() {
        priced(TODAY.plusDays(1), "11.00");

        ProductCard card = new ProductCards(new VatRates(shippedRates()), TODAY).card(glove, Map.of(CLERK, "Testaaja"));

        assertThat(card.prices()).extracting(ProductCard.Price::inForce).containsExactly(false, true);
        assertThat(card.prices().get(0).changedBy()).isEqualTo("Testaaja");
        assertThat(card.vats()).singleElement().satisfies(vat -> {
            assertThat(vat.rate()).isEqualTo("25.5");
            assertThat(vat.inForce()).isTrue();
        });
    }

    private void priced(LocalDate from, String price) {
        glove.priced(from, new BigDecimal(price), byClerk(), TODAY);
    }

    private BigDecimal priceOn(LocalDate day) {
        return glove.offer(day).unitPrice();
    }

    private static String groundOf(Product product) {
        return new PriceList(List.of(product), shippedRates(), TODAY)
                .price(form(line("10245", "1")))
                .get(0)
                .vatGround();
    }
}
