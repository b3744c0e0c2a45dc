package eu.dfence.register.shared.api;

import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * An OVT id (SFS 5748): {@code 0037}, the eight digits of the business id, and up to five letters or digits the
 * organisation chose for a unit of its own.
 *
 * @param value canonical, 12 to 17 characters
 */
public record OvtId(String value) implements Serializable {
    /** What can be wrong; the refusal's key is {@code ovt.} and this. */
    public enum Fault {
        FORMAT,
        CHECK_DIGIT
    }

    private static final Pattern FORM = Pattern.compile("0037[0-9]{8}[0-9A-Z]{0,5}");

    /** @throws FormatRefusal with a {@link Fault} when the value is not canonical and valid */
    public OvtId {
        if (value == null || !FORM.matcher(value).matches()) throw new FormatRefusal("ovt", Fault.FORMAT);
        checkDigit(value);
    }

    /** @throws FormatRefusal with a {@link Fault} */
    public static OvtId parse(String typed) {
        return new OvtId(Typed.code(typed));
    }

    public static OvtId of(BusinessId businessId) {
        return new OvtId("0037" + businessId.digits());
    }

    public BusinessId businessId() {
        return BusinessId.ofDigits(value.substring(4, 12));
    }

    @Override
    public String toString() {
        return value;
    }

    private static void checkDigit(String value) {
        try {
            BusinessId.ofDigits(value.substring(4, 12));
        } catch (FormatRefusal wrong) {
            throw new FormatRefusal("ovt", Fault.CHECK_DIGIT);
        }
    }
}
