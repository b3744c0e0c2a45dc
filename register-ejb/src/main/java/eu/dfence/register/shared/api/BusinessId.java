package eu.dfence.register.shared.api;

import java.io.Serializable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Finnish business id, {@code 0245974-7} (yritys- ja yhteisötietolaki 244/2001). Seven digits and a check digit by
 * weights 7 9 10 5 8 4 2 modulo 11; the legacy form of six digits is read with a zero before it.
 *
 * @param value canonical, seven digits, hyphen, check digit
 */
public record BusinessId(String value) implements Serializable {
    /** What can be wrong; the refusal's key is {@code business-id.} and this. */
    public enum Fault {
        FORMAT,
        CHECK_DIGIT,
        /** The first seven digits leave remainder 1: such a number was never given to anybody. */
        REMAINDER_1
    }

    private static final Pattern FORM = Pattern.compile("([0-9]{6,7})-([0-9])");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2};

    /** @throws FormatRefusal with a {@link Fault} when the value is not canonical and valid */
    public BusinessId {
        if (value == null || value.length() != 9 || !FORM.matcher(value).matches()) throw refusal(Fault.FORMAT);
        int remainder = remainder(value);
        if (remainder == 1) throw refusal(Fault.REMAINDER_1);
        if ((11 - remainder) % 11 != value.charAt(8) - '0') throw refusal(Fault.CHECK_DIGIT);
    }

    /** @throws FormatRefusal with a {@link Fault} */
    public static BusinessId parse(String typed) {
        Matcher form = FORM.matcher(Typed.compact(typed));
        if (!form.matches()) throw refusal(Fault.FORMAT);
        return new BusinessId((form.group(1).length() == 6 ? "0" : "") + form.group());
    }

    /** The eight digits without the hyphen, as VAT numbers and OVT ids carry them. */
    public String digits() {
        return value.substring(0, 7) + value.charAt(8);
    }

    @Override
    public String toString() {
        return value;
    }

    static BusinessId ofDigits(String eight) {
        return new BusinessId(eight.substring(0, 7) + "-" + eight.charAt(7));
    }

    private static int remainder(String value) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (value.charAt(i) - '0');
        }
        return sum % 11;
    }

    private static FormatRefusal refusal(Fault fault) {
        return new FormatRefusal("business-id", fault);
    }
}
