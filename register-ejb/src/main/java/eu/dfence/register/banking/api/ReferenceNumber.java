package eu.dfence.register.banking.api;

import eu.dfence.register.shared.api.FormatRefusal;
import eu.dfence.register.shared.api.Typed;
import java.util.regex.Pattern;

/**
 * The national reference number (viitenumero) of Finnish credit transfers: 3 to 19 digits and a check digit by weights
 * 7 3 1 from the right. Leading zeros mean nothing.
 *
 * @param value canonical, 4 to 20 digits, no leading zero
 */
public record ReferenceNumber(String value) implements PaymentReference {
    /** What can be wrong; the refusal's key is {@code reference.} and this. */
    public enum Fault {
        FORMAT,
        LENGTH,
        CHECK_DIGIT
    }

    private static final Pattern DIGITS = Pattern.compile("[0-9]+");
    private static final int[] WEIGHTS = {7, 3, 1};

    /** @throws FormatRefusal with a {@link Fault} when the value is not canonical and valid */
    public ReferenceNumber {
        requireDigits(value);
        if (value.length() < 4 || value.length() > 20 || value.charAt(0) == '0') throw refusal(Fault.LENGTH);
        int last = value.length() - 1;
        if (checkDigit(value.substring(0, last)) != value.charAt(last)) throw refusal(Fault.CHECK_DIGIT);
    }

    /** @throws FormatRefusal with a {@link Fault} */
    public static ReferenceNumber parse(String typed) {
        return new ReferenceNumber(significant(typed));
    }

    /**
     * Makes a reference of 3 to 19 digits, for example of an invoice's number.
     *
     * @throws FormatRefusal with a {@link Fault}
     */
    public static ReferenceNumber make(String base) {
        String digits = significant(base);
        if (digits.length() < 3) throw refusal(Fault.LENGTH);
        return new ReferenceNumber(digits + checkDigit(digits));
    }

    /** Groups of five from the right: {@code 2026 00017}. */
    @Override
    public String print() {
        StringBuilder printed = new StringBuilder(value);
        for (int i = value.length() - 5; i > 0; i -= 5) {
            printed.insert(i, ' ');
        }
        return printed.toString();
    }

    @Override
    public String toString() {
        return value;
    }

    private static String significant(String typed) {
        String digits = Typed.compact(typed);
        requireDigits(digits);
        int zeros = 0;
        while (zeros < digits.length() && digits.charAt(zeros) == '0') {
            zeros++;
        }
        return digits.length() == zeros ? "0" : digits.substring(zeros);
    }

    private static void requireDigits(String text) {
        if (text == null || !DIGITS.matcher(text).matches()) throw refusal(Fault.FORMAT);
    }

    private static char checkDigit(String base) {
        int sum = 0;
        for (int i = 0; i < base.length(); i++) {
            sum += WEIGHTS[i % 3] * (base.charAt(base.length() - 1 - i) - '0');
        }
        return (char) ('0' + (10 - sum % 10) % 10);
    }

    private static FormatRefusal refusal(Fault fault) {
        return new FormatRefusal("reference", fault);
    }
}
