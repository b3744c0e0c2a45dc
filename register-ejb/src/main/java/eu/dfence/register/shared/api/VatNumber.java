package eu.dfence.register.shared.api;

import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * A Finnish VAT number: {@code FI} and the eight digits of the business id. It says how the number is written, not that
 * its holder is registered for VAT: that is a fact of its own.
 *
 * @param value canonical, {@code FI02459747}
 */
public record VatNumber(String value) implements Serializable {
    /** What can be wrong; the refusal's key is {@code vat-number.} and this. */
    public enum Fault {
        FORMAT,
        CHECK_DIGIT
    }

    private static final Pattern FORM = Pattern.compile("FI[0-9]{8}");

    /** @throws FormatRefusal with a {@link Fault} when the value is not canonical and valid */
    public VatNumber {
        if (value == null || !FORM.matcher(value).matches()) throw new FormatRefusal("vat-number", Fault.FORMAT);
        checkDigit(value);
    }

    /** @throws FormatRefusal with a {@link Fault} */
    public static VatNumber parse(String typed) {
        return new VatNumber(Typed.code(typed));
    }

    public static VatNumber of(BusinessId businessId) {
        return new VatNumber("FI" + businessId.digits());
    }

    public BusinessId businessId() {
        return BusinessId.ofDigits(value.substring(2));
    }

    @Override
    public String toString() {
        return value;
    }

    private static void checkDigit(String value) {
        try {
            BusinessId.ofDigits(value.substring(2));
        } catch (FormatRefusal wrong) {
            throw new FormatRefusal("vat-number", Fault.CHECK_DIGIT);
        }
    }
}
