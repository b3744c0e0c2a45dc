package eu.dfence.register.orders.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import eu.dfence.register.Vectors;
import eu.dfence.register.orders.api.VatCalculation.LineAmount;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VatCalculationTest {
    private static final BigDecimal NO_DISCOUNT = BigDecimal.ZERO;

    @TestFactory
    @Tag("R-31")
    Stream<DynamicTest> net_priced_invoices_agree_with_the_vectors() {
        return Vectors.each(
                row -> {
                    JsonNode expect = row.get("expect");
                    List<LineAmount> lines = lines(row);
                    VatBreakdown sums = VatCalculation.ofNet(lines);
                    assertThat(lines)
                            .extracting(line -> line.amount().toPlainString())
                            .isEqualTo(texts(expect.get("line_net")));
                    assertThat(perRate(sums, VatBreakdown.Rate::base)).isEqualTo(perRate(expect.get("base_per_rate")));
                    assertThat(perRate(sums, VatBreakdown.Rate::vat)).isEqualTo(perRate(expect.get("vat_per_rate")));
                    assertThat(sums.net()).isEqualTo(amount(expect, "net"));
                    assertThat(sums.vat()).isEqualTo(amount(expect, "vat"));
                    assertThat(sums.gross()).isEqualTo(amount(expect, "gross"));
                },
                "vat_net_invoice");
    }

    @TestFactory
    @Tag("R-31")
    Stream<DynamicTest> gross_priced_invoices_agree_with_the_vectors() {
        return Vectors.each(
                row -> {
                    JsonNode expect = row.get("expect");
                    VatBreakdown sums = VatCalculation.ofGross(lines(row));
                    assertThat(perRate(sums, VatBreakdown.Rate::base)).isEqualTo(perRate(expect.get("net_per_rate")));
                    assertThat(perRate(sums, VatBreakdown.Rate::vat)).isEqualTo(perRate(expect.get("vat_per_rate")));
                    assertThat(perRate(sums, rate -> rate.base().add(rate.vat())))
                            .isEqualTo(perRate(expect.get("gross_per_rate")));
                    assertThat(sums.vat()).isEqualTo(amount(expect, "vat"));
                    assertThat(sums.gross()).isEqualTo(amount(expect, "gross"));
                },
                "vat_gross_invoice");
    }

    @Test
    void nothing_ordered_sums_to_nothing() {
        VatBreakdown sums = VatCalculation.ofNet(List.of());
        assertThat(sums.rates()).isEmpty();
        assertThat(sums.gross()).isEqualTo(new BigDecimal("0.00"));
    }

    @ParameterizedTest
    @CsvSource({"1,9.99,0,9.99", "3,10,12.5,26.25", "0.001,0.00001,0,0.00", "-2,10.005,50,-10.01", "7,1.99999,100,0.00"
    })
    void a_line_is_rounded_once_after_its_discount(String quantity, String price, String discount, String net) {
        assertThat(VatCalculation.lineNet(decimal(quantity), decimal(price), decimal(discount)))
                .isEqualTo(decimal(net));
    }

    @ParameterizedTest
    @CsvSource({
        "0.0001,1,0,line.quantity",
        "1,0.000001,0,line.unit-price",
        "1,1,0.25,line.discount",
        "1,1,-1,line.discount",
        "1,1,100.1,line.discount"
    })
    void a_line_refuses_what_it_cannot_hold(String quantity, String price, String discount, String key) {
        assertThatThrownBy(() -> VatCalculation.lineNet(decimal(quantity), decimal(price), decimal(discount)))
                .hasMessage(key);
    }

    @Test
    void a_rate_of_two_decimals_is_refused() {
        assertThatThrownBy(() -> new LineAmount(decimal("25.55"), decimal("1"))).hasMessage("vat.rate");
    }

    @Property
    void net_and_vat_make_gross_in_both_modes(@ForAll("invoices") List<LineAmount> lines) {
        for (VatBreakdown sums : List.of(VatCalculation.ofNet(lines), VatCalculation.ofGross(lines))) {
            assertThat(sums.net().add(sums.vat())).isEqualTo(sums.gross());
            assertThat(sums.gross().scale()).isEqualTo(2);
            assertThat(sums.rates())
                    .extracting(VatBreakdown.Rate::rate)
                    .isSortedAccordingTo(Comparator.reverseOrder())
                    .doesNotHaveDuplicates();
        }
        BigDecimal paid = lines.stream().map(LineAmount::amount).reduce(decimal("0.00"), BigDecimal::add);
        assertThat(VatCalculation.ofGross(lines).gross()).isEqualTo(paid);
        assertThat(VatCalculation.ofNet(lines).net()).isEqualTo(paid);
    }

    @Property
    void splitting_a_line_in_two_changes_no_sum(@ForAll("invoices") List<LineAmount> lines) {
        List<LineAmount> split = new ArrayList<>();
        for (LineAmount line : lines) {
            BigDecimal part = line.amount().divide(decimal("3"), 2, RoundingMode.DOWN);
            split.add(new LineAmount(line.rate(), part));
            split.add(new LineAmount(line.rate(), line.amount().subtract(part)));
        }
        assertThat(VatCalculation.ofNet(split)).isEqualTo(VatCalculation.ofNet(lines));
        assertThat(VatCalculation.ofGross(split)).isEqualTo(VatCalculation.ofGross(lines));
    }

    @Property
    void a_credit_note_takes_back_exactly_what_the_invoice_said(@ForAll("invoices") List<LineAmount> lines) {
        VatBreakdown invoice = VatCalculation.ofNet(lines);
        VatBreakdown credit = VatCalculation.ofNet(lines.stream()
                .map(line -> new LineAmount(line.rate(), line.amount().negate()))
                .toList());
        assertThat(credit.vat()).isEqualTo(invoice.vat().negate());
        assertThat(credit.gross()).isEqualTo(invoice.gross().negate());
    }

    @Provide
    Arbitrary<List<LineAmount>> invoices() {
        Arbitrary<BigDecimal> rate = Arbitraries.of("25.5", "13.5", "10", "0").map(VatCalculationTest::decimal);
        Arbitrary<BigDecimal> amount =
                Arbitraries.longs().between(-10_000_000, 10_000_000).map(cents -> BigDecimal.valueOf(cents, 2));
        return Combinators.combine(rate, amount).as(LineAmount::new).list().ofMaxSize(30);
    }

    private static List<LineAmount> lines(JsonNode row) {
        return StreamSupport.stream(row.get("lines_qty_price_rate").spliterator(), false)
                .map(line -> new LineAmount(
                        decimal(line.get(2).asText()),
                        VatCalculation.lineNet(
                                decimal(line.get(0).asText()),
                                decimal(line.get(1).asText()),
                                NO_DISCOUNT)))
                .toList();
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static Map<String, BigDecimal> perRate(VatBreakdown sums, Function<VatBreakdown.Rate, BigDecimal> part) {
        return sums.rates().stream()
                .collect(Collectors.toMap(rate -> rate.rate().toPlainString(), part));
    }

    private static Map<String, BigDecimal> perRate(JsonNode expected) {
        return expected.properties().stream()
                .collect(Collectors.toMap(
                        e -> decimal(e.getKey()).setScale(1).toPlainString(),
                        e -> decimal(e.getValue().asText())));
    }

    private static BigDecimal amount(JsonNode expect, String name) {
        return decimal(expect.get(name).asText());
    }

    private static BigDecimal decimal(String text) {
        return new BigDecimal(text);
    }

    @Test
    void a_rate_of_the_whole_price_is_a_rate_and_more_is_none() {
        assertThat(new LineAmount(decimal("100"), decimal("1")).rate()).isEqualTo("100.0");
        assertThatThrownBy(() -> new LineAmount(decimal("100.1"), decimal("1"))).hasMessage("vat.rate");
    }
}
