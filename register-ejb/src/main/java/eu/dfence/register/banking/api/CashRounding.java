package eu.dfence.register.banking.api;

import eu.dfence.register.shared.api.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Rounding of a whole cash payment to five cents (laki euromääräisten maksujen pyöristämisestä 890/2000). Transfers are never
 * rounded (2 §).
 */
public final class CashRounding {
    private static final BigDecimal TWENTIETHS = BigDecimal.valueOf(20);
    private static final Money TWO_CENTS = Money.of("0.02");

    private CashRounding() {}

    /** What is paid in cash; payments of one and two cents stay as they are (1 § 2 mom.). */
    public static Money round(Money total) {
        Money size = total.isNegative() ? total.negate() : total;
        if (size.compareTo(TWO_CENTS) <= 0) return total;
        return Money.rounded(
                total.amount()
                        .multiply(TWENTIETHS)
                        .setScale(0, RoundingMode.HALF_UP)
                        .divide(TWENTIETHS),
                RoundingMode.UNNECESSARY);
    }
}
