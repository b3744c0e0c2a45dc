package eu.dfence.register.customers.api;

import eu.dfence.register.shared.api.FormatRefusal;
import eu.dfence.register.shared.api.Typed;
import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * A Finnish postal code, Åland included. That five digits look right does not make them an address: Posti's list says whether the code
 * exists and of which type it is.
 *
 * @param value five digits
 */
public record PostalCode(String value) implements Serializable {
    /** What can be wrong; the refusal's key is {@code postal-code.} and this. */
    public enum Fault {
        FORMAT
    }

    private static final Pattern FORM = Pattern.compile("(?!00000)[0-9]{5}");
    private static final Pattern COUNTRY = Pattern.compile("^(?:FI|AX)-");

    /** @throws FormatRefusal with a {@link Fault} when the value is not canonical and valid */
    public PostalCode {
        if (value == null || !FORM.matcher(value).matches()) throw new FormatRefusal("postal-code", Fault.FORMAT);
    }

    /** Takes {@code FI-} and {@code AX-} before it. @throws FormatRefusal with a {@link Fault} */
    public static PostalCode parse(String typed) {
        return new PostalCode(COUNTRY.matcher(Typed.code(typed)).replaceFirst(""));
    }

    /** {@code AX} or {@code FI}; Åland lies outside the EU's VAT territory. */
    public String country() {
        return value.startsWith("22") ? "AX" : "FI";
    }

    /**
     * Whether a letter can be sent to codes of a type of Posti's list: to streets, boxes and companies, not to reply mail (5), parcel
     * lockers (6) and pick-up points (7).
     */
    public static boolean takesLetters(int type) {
        return type < 5 || type > 7;
    }

    @Override
    public String toString() {
        return value;
    }
}
