package eu.dfence.register.launcher.demo;

/** Y-tunnus numbers from 9 000 000 on, where no company has one. */
final class BusinessIds {
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2};

    private BusinessIds() {}

    /** The Y-tunnus of these seven digits, or null when such a number is never issued. */
    static String of(int sevenDigits) {
        String digits = "%07d".formatted(sevenDigits);
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (digits.charAt(i) - '0') * WEIGHTS[i];
        }
        int rest = sum % 11;
        return rest == 1 ? null : digits + "-" + (rest == 0 ? 0 : 11 - rest);
    }
}
