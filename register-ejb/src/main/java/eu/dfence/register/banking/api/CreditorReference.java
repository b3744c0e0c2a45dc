package eu.dfence.register.banking.api;

import eu.dfence.register.shared.api.FormatRefusal;
import eu.dfence.register.shared.api.Typed;
import java.util.regex.Pattern;

/**
 * The international creditor reference (ISO 11649): {@code RF}, two check digits, up to 21 letters and digits. A Finnish one
 * carries a complete national reference, its own check digit included; others are valid and merely not Finnish.
 *
 * @param value canonical, without spaces
 */
public record CreditorReference(String value) implements PaymentReference {
    /** What can be wrong; the refusal's key is {@code rf.} and this. */
    public enum Fault {
        FORMAT,
        /** The two digits after RF. */
        CHECK_DIGITS,
        /** Asked for the national reference of one that carries none. */
        NOT_FINNISH_BODY,
        /** The national reference within has a wrong check digit. */
        CHECK_DIGIT
    }

    private static final Pattern FORM = Pattern.compile("RF[0-9]{2}[0-9A-Z]{1,21}");
    private static final Pattern NATIONAL = Pattern.compile("0*[0-9]{4,20}");

    /** @throws FormatRefusal with a {@link Fault} when the value is not canonical and valid */
    public CreditorReference {
        if (value == null || !FORM.matcher(value).matches()) throw refusal(Fault.FORMAT);
        if (!Modulo97.holds(value)) throw refusal(Fault.CHECK_DIGITS);
    }

    /** @throws FormatRefusal with a {@link Fault} */
    public static CreditorReference parse(String typed) {
        return new CreditorReference(Typed.code(typed));
    }

    public static CreditorReference of(ReferenceNumber national) {
        return ofBody(national.value());
    }

    static CreditorReference ofBody(String body) {
        return new CreditorReference("RF" + Modulo97.checkDigits("RF", body) + body);
    }

    /**
     * The national reference within.
     *
     * @throws FormatRefusal {@link Fault#NOT_FINNISH_BODY}, {@link Fault#CHECK_DIGIT}
     */
    public ReferenceNumber national() {
        if (!NATIONAL.matcher(body()).matches()) throw refusal(Fault.NOT_FINNISH_BODY);
        try {
            return ReferenceNumber.parse(body());
        } catch (FormatRefusal wrong) {
            throw refusal(
                    wrong.fault() == ReferenceNumber.Fault.CHECK_DIGIT ? Fault.CHECK_DIGIT : Fault.NOT_FINNISH_BODY);
        }
    }

    String checkDigits() {
        return value.substring(2, 4);
    }

    String body() {
        return value.substring(4);
    }

    /** Groups of four from the left: {@code RF06 3012 396}. */
    @Override
    public String print() {
        return Fours.of(value);
    }

    @Override
    public String toString() {
        return value;
    }

    private static FormatRefusal refusal(Fault fault) {
        return new FormatRefusal("rf", fault);
    }
}
