package eu.dfence.register.shared.api;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * An amount in euros and cents. It holds at most ten digits before the point and exactly two after it, as the money
 * columns do; what it cannot hold it refuses ({@code money.decimals}, {@code money.too-large}) and never rounds by
 * itself. In entities an amount stands as a {@code BigDecimal} column of precision 12 and scale 2, never as a
 * {@code Money}.
 */
public record Money(BigDecimal amount) implements Serializable, Comparable<Money> {
    private static final BigDecimal LIMIT = BigDecimal.TEN.pow(10);
    private static final Pattern TYPED = Pattern.compile("[-+]?[0-9]{1,15}(?:[.,][0-9]{1,15})?");

    public static final Money ZERO = new Money(BigDecimal.ZERO);

    public Money {
        Objects.requireNonNull(amount, "amount");
        if (amount.abs().compareTo(LIMIT) >= 0) throw new RegisterException("money.too-large");
        if (amount.signum() != 0 && amount.stripTrailingZeros().scale() > 2) {
            throw new RegisterException("money.decimals");
        }
        amount = amount.setScale(2, RoundingMode.UNNECESSARY);
    }

    /** @param amount as the program writes it, for example {@code "12.30"} */
    public static Money of(String amount) {
        return new Money(new BigDecimal(amount));
    }

    /**
     * Reads what a person typed: spaces between groups, comma or point before the cents. "1.234" has three decimals and is
     * refused, not taken as a thousand.
     *
     * @throws RegisterException {@code money.format}, {@code money.decimals}, {@code money.too-large}
     */
    public static Money parse(String typed) {
        String text = Typed.compact(typed).replace('\u2212', '-');
        if (!TYPED.matcher(text).matches()) throw new RegisterException("money.format");
        return of(text.replace(',', '.'));
    }

    /** The one way to round, and the mode has a name. */
    public static Money rounded(BigDecimal amount, RoundingMode mode) {
        return new Money(amount.setScale(2, mode));
    }

    public Money plus(Money other) {
        return new Money(amount.add(other.amount));
    }

    public Money minus(Money other) {
        return new Money(amount.subtract(other.amount));
    }

    public Money negate() {
        return new Money(amount.negate());
    }

    public boolean isZero() {
        return amount.signum() == 0;
    }

    public boolean isNegative() {
        return amount.signum() < 0;
    }

    @Override
    public int compareTo(Money other) {
        return amount.compareTo(other.amount);
    }

    /** As the program writes it: {@code 1234.50}. */
    @Override
    public String toString() {
        return amount.toPlainString();
    }
}
