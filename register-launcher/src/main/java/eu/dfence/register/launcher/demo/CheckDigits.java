package eu.dfence.register.launcher.demo;

import java.math.BigInteger;

/** Check digits of what the demo data prints: Y-tunnus, national reference, RF. The tests hold them against the register's own. */
final class CheckDigits {
    private static final int[] BUSINESS_ID = {7, 9, 10, 5, 8, 4, 2};
    private static final int[] REFERENCE = {7, 3, 1};
    private static final BigInteger RF00 = BigInteger.valueOf(271500);
    private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);

    private CheckDigits() {}

    /** The Y-tunnus of these seven digits, or null when such a number is never issued. */
    static String businessId(int sevenDigits) {
        String digits = "%07d".formatted(sevenDigits);
        int sum = 0;
        for (int i = 0; i < BUSINESS_ID.length; i++) {
            sum += (digits.charAt(i) - '0') * BUSINESS_ID[i];
        }
        int rest = sum % 11;
        return rest == 1 ? null : digits + "-" + (rest == 0 ? 0 : 11 - rest);
    }

    /** The national reference of these digits: weights 7, 3, 1 from the right. */
    static String reference(String base) {
        int sum = 0;
        for (int i = 0; i < base.length(); i++) {
            sum += (base.charAt(base.length() - 1 - i) - '0') * REFERENCE[i % REFERENCE.length];
        }
        return base + (10 - sum % 10) % 10;
    }

    /** ISO 11649 over a complete national reference. */
    static String rf(String reference) {
        BigInteger withZeros =
                new BigInteger(reference).multiply(BigInteger.TEN.pow(6)).add(RF00);
        return "RF%02d%s".formatted(98 - withZeros.mod(NINETY_SEVEN).intValue(), reference);
    }
}
