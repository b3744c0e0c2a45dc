package eu.dfence.register.invoicing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.dfence.register.orders.api.VatBreakdown;
import eu.dfence.register.orders.api.VatCalculation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CreditingTest {
    private static final BigDecimal HIGH = new BigDecimal("25.5");
    private static final BigDecimal LOW = new BigDecimal("13.5");

    private static BigDecimal euros(String amount) {
        return new BigDecimal(amount);
    }

    private static List<Crediting.Line> lines() {
        return List.of(
                new Crediting.Line(1, HIGH, euros("460.00")),
                new Crediting.Line(2, HIGH, euros("0.33")),
                new Crediting.Line(3, LOW, euros("129.60")));
    }

    private static List<Crediting.Rate> rates() {
        return List.of(
                new Crediting.Rate(HIGH, euros("460.33"), euros("117.38")),
                new Crediting.Rate(LOW, euros("129.60"), euros("17.50")));
    }

    @Test
    @Tag("R-31")
    void whole_invoice_is_credited_to_the_cent() {
        VatBreakdown all = Crediting.of(
                        lines(), rates(), Map.of(1, euros("460.00"), 2, euros("0.33"), 3, euros("129.6")))
                .totals();
        assertThat(all.gross()).isEqualTo("724.81");
        assertThat(all.rates()).extracting(VatBreakdown.Rate::vat).containsExactly(euros("117.38"), euros("17.50"));
    }

    @Test
    void part_of_a_line_bears_the_vat_of_its_rate() {
        Crediting part = Crediting.of(lines(), rates(), Map.of(3, euros("10"), 1, euros("0.00")));
        assertThat(part.lines()).containsOnlyKeys(3);
        assertThat(part.totals().vat()).isEqualTo("1.35");
        assertThat(part.totals().gross()).isEqualTo("11.35");
    }

    @Test
    void never_more_than_what_is_left_nor_less_than_nought_nor_nothing() {
        assertThatThrownBy(() -> Crediting.of(lines(), rates(), Map.of(2, euros("0.34"))))
                .hasMessage("credits.refused.too-much");
        assertThatThrownBy(() -> Crediting.of(lines(), rates(), Map.of(2, euros("-0.01"))))
                .hasMessage("credits.refused.negative");
        assertThatThrownBy(() -> Crediting.of(lines(), rates(), Map.of(2, euros("0.001"))))
                .hasMessage("money.decimals");
        assertThatThrownBy(() -> Crediting.of(lines(), rates(), Map.of(9, euros("1.00"))))
                .hasMessage("credits.refused.nothing");
    }

    /** However an invoice is credited in parts, it comes to nought in the end, rate by rate, and never below on the way. */
    @Property(tries = 300)
    void parts_come_to_the_whole(
            @ForAll @Size(min = 1, max = 5) List<@IntRange(min = 1, max = 99_999) Integer> cents,
            @ForAll @Size(min = 1, max = 8) List<@IntRange(min = 0, max = 100) Integer> shares) {
        List<Crediting.Line> left = new ArrayList<>();
        for (int i = 0; i < cents.size(); i++) {
            left.add(new Crediting.Line(i + 1, i % 2 == 0 ? HIGH : LOW, BigDecimal.valueOf(cents.get(i), 2)));
        }
        List<Crediting.Rate> rates = VatCalculation.ofNet(left.stream()
                        .map(line -> new VatCalculation.LineAmount(line.rate(), line.left()))
                        .toList())
                .rates()
                .stream()
                .map(rate -> new Crediting.Rate(rate.rate(), rate.base(), rate.vat()))
                .toList();
        List<Integer> steps = new ArrayList<>(shares);
        steps.add(100);
        for (int share : steps) {
            Map<Integer, BigDecimal> wanted = new HashMap<>();
            for (Crediting.Line line : left) wanted.put(line.position(), share(line.left(), share));
            if (wanted.values().stream().allMatch(amount -> amount.signum() == 0)) continue;
            Crediting now = Crediting.of(left, rates, wanted);
            left = left.stream().map(line -> less(line, wanted)).toList();
            rates = rates.stream().map(rate -> less(rate, now)).toList();
            assertThat(rates).allSatisfy(rate -> {
                assertThat(rate.base().signum()).isNotNegative();
                assertThat(rate.vat().signum()).isNotNegative();
            });
        }
        assertThat(rates).allSatisfy(rate -> {
            assertThat(rate.base()).isEqualByComparingTo("0");
            assertThat(rate.vat()).isEqualByComparingTo("0");
        });
    }

    private static BigDecimal share(BigDecimal of, int percent) {
        return of.multiply(BigDecimal.valueOf(percent)).movePointLeft(2).setScale(2, RoundingMode.DOWN);
    }

    private static Crediting.Line less(Crediting.Line line, Map<Integer, BigDecimal> wanted) {
        return new Crediting.Line(line.position(), line.rate(), line.left().subtract(wanted.get(line.position())));
    }

    private static Crediting.Rate less(Crediting.Rate rate, Crediting now) {
        return now.totals().rates().stream()
                .filter(each -> each.rate().compareTo(rate.rate()) == 0)
                .findFirst()
                .map(each -> new Crediting.Rate(
                        rate.rate(),
                        rate.base().subtract(each.base()),
                        rate.vat().subtract(each.vat())))
                .orElse(rate);
    }
}
