package eu.dfence.register.customers.api;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber;
import eu.dfence.register.shared.api.FormatRefusal;
import eu.dfence.register.shared.api.Typed;
import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * A telephone number in E.164. Bare digits are refused: {@code 6231418} would pass for a number of Vaasa.
 *
 * @param e164 canonical, {@code +358501234567}
 */
public record PhoneNumber(String e164) implements Serializable {
    /** What can be wrong; the refusal's key is {@code phone.} and this. */
    public enum Fault {
        FORMAT,
        /** A number whose caller pays extra (0600, 0700): nobody's contact detail. */
        PREMIUM
    }

    /** What sort of number it is; {@code ORGANISATION} is a company-wide number such as 010, 020 or 029. */
    public enum Kind {
        MOBILE,
        FIXED_LINE,
        ORGANISATION,
        OTHER
    }

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final Pattern TYPED = Pattern.compile("(?:\\+[1-9]|0)[0-9]{3,17}");
    private static final Pattern PUNCTUATION = Pattern.compile("\\(0\\)|[-./()\\u2010-\\u2015]");

    /** @throws FormatRefusal with a {@link Fault} when the value is not canonical and valid */
    public PhoneNumber {
        Phonenumber.PhoneNumber number = read(e164 == null ? "" : e164);
        if (!NUMBERS.format(number, PhoneNumberFormat.E164).equals(e164)) throw refusal(Fault.FORMAT);
    }

    /** Takes {@code 09 …}, {@code 00358 …} and {@code +358 (0) …}. @throws FormatRefusal with a {@link Fault} */
    public static PhoneNumber parse(String typed) {
        String digits = PUNCTUATION.matcher(Typed.compact(typed)).replaceAll("");
        return new PhoneNumber(NUMBERS.format(read(digits), PhoneNumberFormat.E164));
    }

    /** As it is dialled from Finland: {@code 050 1234567}, {@code +46 8 123 456 78}. */
    public String print() {
        Phonenumber.PhoneNumber number = read(e164);
        return NUMBERS.format(
                number, number.getCountryCode() == 358 ? PhoneNumberFormat.NATIONAL : PhoneNumberFormat.INTERNATIONAL);
    }

    public Kind kind() {
        return switch (NUMBERS.getNumberType(read(e164))) {
            case MOBILE -> Kind.MOBILE;
            case FIXED_LINE, FIXED_LINE_OR_MOBILE -> Kind.FIXED_LINE;
            case UAN, SHARED_COST -> Kind.ORGANISATION;
            default -> Kind.OTHER;
        };
    }

    @Override
    public String toString() {
        return e164;
    }

    private static Phonenumber.PhoneNumber read(String digits) {
        if (!TYPED.matcher(digits).matches()) throw refusal(Fault.FORMAT);
        try {
            Phonenumber.PhoneNumber number = NUMBERS.parse(digits, "FI");
            if (!NUMBERS.isValidNumber(number)) throw refusal(Fault.FORMAT);
            if (NUMBERS.getNumberType(number) == PhoneNumberUtil.PhoneNumberType.PREMIUM_RATE)
                throw refusal(Fault.PREMIUM);
            return number;
        } catch (NumberParseException wrong) {
            throw refusal(Fault.FORMAT);
        }
    }

    private static FormatRefusal refusal(Fault fault) {
        return new FormatRefusal("phone", fault);
    }
}
