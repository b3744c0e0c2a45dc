package eu.dfence.register.invoicing;

import eu.dfence.register.orders.api.VatBreakdown;
import eu.dfence.register.shared.api.RegisterException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What of an invoice is credited: amounts without VAT, line by line, never above what remains of a line. VAT is counted once per
 * rate and rounded half up; whoever credits the rest of a rate credits the rest of its VAT, so that a credited invoice comes to
 * nought and no cent below.
 */
record Crediting(SortedMap<Integer, BigDecimal> lines, VatBreakdown totals) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal NOTHING = new BigDecimal("0.00");

    /** @param left without VAT, what is not credited yet */
    record Line(int position, BigDecimal rate, BigDecimal left) {}

    /** What is not credited yet of a rate. */
    record Rate(BigDecimal rate, BigDecimal base, BigDecimal vat) {}

    /**
     * @param wanted by the position of the line; a line that is absent or nought is not credited
     * @throws RegisterException {@code credits.refused.nothing}, {@code credits.refused.negative}, {@code credits.refused.too-much}
     *     (position, what is left), {@code money.decimals}
     */
    static Crediting of(List<Line> lines, List<Rate> rates, Map<Integer, BigDecimal> wanted) {
        SortedMap<Integer, BigDecimal> credited = new TreeMap<>();
        Map<BigDecimal, BigDecimal> bases = new TreeMap<>(Comparator.reverseOrder());
        for (Line line : lines) {
            BigDecimal amount = amount(line, wanted.getOrDefault(line.position(), NOTHING));
            if (amount.signum() == 0) continue;
            credited.put(line.position(), amount);
            bases.merge(line.rate(), amount, BigDecimal::add);
        }
        if (credited.isEmpty()) throw new RegisterException("credits.refused.nothing");
        return new Crediting(credited, totals(rates, bases));
    }

    private static BigDecimal amount(Line line, BigDecimal wanted) {
        if (wanted.stripTrailingZeros().scale() > 2) throw new RegisterException("money.decimals");
        if (wanted.signum() < 0) throw new RegisterException("credits.refused.negative");
        if (wanted.compareTo(line.left()) > 0) {
            throw new RegisterException("credits.refused.too-much", line.position(), line.left());
        }
        return wanted.setScale(2, RoundingMode.UNNECESSARY);
    }

    private static VatBreakdown totals(List<Rate> rates, Map<BigDecimal, BigDecimal> bases) {
        List<VatBreakdown.Rate> counted = new ArrayList<>();
        bases.forEach((rate, base) -> counted.add(new VatBreakdown.Rate(rate, base, vat(left(rates, rate), base))));
        BigDecimal net = counted.stream().map(VatBreakdown.Rate::base).reduce(NOTHING, BigDecimal::add);
        BigDecimal vat = counted.stream().map(VatBreakdown.Rate::vat).reduce(NOTHING, BigDecimal::add);
        return new VatBreakdown(counted, net, vat, net.add(vat));
    }

    private static Rate left(List<Rate> rates, BigDecimal rate) {
        return rates.stream()
                .filter(each -> each.rate().compareTo(rate) == 0)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no VAT row for " + rate));
    }

    private static BigDecimal vat(Rate left, BigDecimal base) {
        if (base.compareTo(left.base()) == 0) return left.vat();
        return base.multiply(left.rate())
                .divide(HUNDRED, 2, RoundingMode.HALF_UP)
                .min(left.vat());
    }
}
