package eu.dfence.register.orders.api;

import eu.dfence.register.shared.api.RegisterException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The arithmetic of an invoice. VAT is rounded half up once per rate (EN 16931 BR-CO-17), never per line: three lines of
 * 0.33 euros three times each bear 0.76 euros at 25.5 %, not 0.75. An invoice counts either from net or from gross prices, never both.
 */
public final class VatCalculation {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private VatCalculation() {}

    /**
     * What one line adds.
     *
     * @param rate VAT percent, at most one decimal
     * @param amount euros, two decimals: without VAT in {@link #ofNet}, with VAT in {@link #ofGross}
     */
    public record LineAmount(BigDecimal rate, BigDecimal amount) {
        public LineAmount {
            rate = held(rate, 1, "vat.rate");
            amount = held(amount, 2, "money.decimals");
            if (rate.signum() < 0 || rate.compareTo(HUNDRED) > 0) throw new RegisterException("vat.rate");
        }
    }

    /**
     * A line without VAT: quantity times price less the discount, rounded half up once at the end.
     *
     * @param quantity at most three decimals; negative in a credit note
     * @param unitPrice euros without VAT, at most five decimals
     * @param discountPercent 0 to 100, at most one decimal
     * @return euros, two decimals
     * @throws RegisterException {@code line.quantity}, {@code line.unit-price}, {@code line.discount}
     */
    public static BigDecimal lineNet(BigDecimal quantity, BigDecimal unitPrice, BigDecimal discountPercent) {
        BigDecimal discount = held(discountPercent, 1, "line.discount");
        if (discount.signum() < 0 || discount.compareTo(HUNDRED) > 0) throw new RegisterException("line.discount");
        return held(quantity, 3, "line.quantity")
                .multiply(held(unitPrice, 5, "line.unit-price"))
                .multiply(HUNDRED.subtract(discount))
                .movePointLeft(2)
                .setScale(2, RoundingMode.HALF_UP);
    }

    /** Net prices: per rate the base is the sum of the lines and VAT is base · rate / 100. */
    public static VatBreakdown ofNet(List<LineAmount> lines) {
        return breakdown(perRate(lines).entrySet().stream()
                .map(e -> new VatBreakdown.Rate(e.getKey(), e.getValue(), share(e.getValue(), e.getKey(), HUNDRED)))
                .toList());
    }

    /** Gross prices: per rate the gross is fixed, VAT is gross · rate / (100 + rate) and the base is what remains. */
    public static VatBreakdown ofGross(List<LineAmount> lines) {
        return breakdown(perRate(lines).entrySet().stream()
                .map(e -> {
                    BigDecimal vat = share(e.getValue(), e.getKey(), HUNDRED.add(e.getKey()));
                    return new VatBreakdown.Rate(e.getKey(), e.getValue().subtract(vat), vat);
                })
                .toList());
    }

    private static Map<BigDecimal, BigDecimal> perRate(List<LineAmount> lines) {
        Map<BigDecimal, BigDecimal> sums = new TreeMap<>(Comparator.reverseOrder());
        lines.forEach(line -> sums.merge(line.rate(), line.amount(), BigDecimal::add));
        return sums;
    }

    private static BigDecimal share(BigDecimal amount, BigDecimal rate, BigDecimal whole) {
        return amount.multiply(rate).divide(whole, 2, RoundingMode.HALF_UP);
    }

    private static VatBreakdown breakdown(List<VatBreakdown.Rate> rates) {
        BigDecimal zero = BigDecimal.ZERO.setScale(2);
        BigDecimal net = rates.stream().map(VatBreakdown.Rate::base).reduce(zero, BigDecimal::add);
        BigDecimal vat = rates.stream().map(VatBreakdown.Rate::vat).reduce(zero, BigDecimal::add);
        return new VatBreakdown(rates, net, vat, net.add(vat));
    }

    private static BigDecimal held(BigDecimal value, int decimals, String refusal) {
        if (value.signum() != 0 && value.stripTrailingZeros().scale() > decimals) throw new RegisterException(refusal);
        return value.setScale(decimals, RoundingMode.UNNECESSARY);
    }
}
