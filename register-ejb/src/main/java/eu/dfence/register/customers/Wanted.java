package eu.dfence.register.customers;

import eu.dfence.register.customers.api.EmailText;
import eu.dfence.register.customers.api.NameKeys;
import eu.dfence.register.shared.api.BusinessId;
import eu.dfence.register.shared.api.FormatRefusal;
import eu.dfence.register.shared.api.Typed;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a search text is, told by its form. */
record Wanted(Kind kind, String value) {
    enum Kind {
        EVERYBODY,
        EMAIL,
        PHONE,
        NUMBER,
        BUSINESS_ID,
        NAME,
        /** Nothing that could be found. */
        NOTHING
    }

    private static final Pattern AT = Pattern.compile("@|[(\\[]\\s*(?:a|at)\\s*[)\\]]", Pattern.CASE_INSENSITIVE);
    private static final Pattern PHONE = Pattern.compile("(?:\\+|0)[0-9]{2,17}");
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,17}");
    private static final Pattern BUSINESS = Pattern.compile("[0-9]{6,7}-[0-9]");
    private static final Pattern VAT = Pattern.compile("FI[0-9]{8}");
    private static final Pattern PHONE_MARKS = Pattern.compile("\\(0\\)|[-./()\\u2010-\\u2015]");

    static Wanted of(String typed) {
        String compact = Typed.compact(typed);
        String code = compact.toUpperCase(Locale.ROOT);
        String digits = PHONE_MARKS.matcher(compact).replaceAll("");
        if (compact.isEmpty()) {
            return new Wanted(Kind.EVERYBODY, "");
        }
        if (AT.matcher(typed).find()) {
            return new Wanted(Kind.EMAIL, EmailText.plain(typed).toLowerCase(Locale.ROOT));
        }
        if (BUSINESS.matcher(code).matches()) {
            return businessId(code);
        }
        if (VAT.matcher(code).matches()) {
            return businessId(code.substring(2, 9) + "-" + code.charAt(9));
        }
        if (PHONE.matcher(digits).matches()) {
            return new Wanted(Kind.PHONE, international(digits));
        }
        if (NUMBER.matcher(compact).matches()) {
            return new Wanted(Kind.NUMBER, compact);
        }
        String name = NameKeys.fold(typed);
        return new Wanted(name.isEmpty() ? Kind.NOTHING : Kind.NAME, name);
    }

    /** With its check digit wrong it is nobody's business id, but perhaps somebody's phone number with a hyphen. */
    private static Wanted businessId(String text) {
        try {
            return new Wanted(Kind.BUSINESS_ID, BusinessId.parse(text).value());
        } catch (FormatRefusal wrong) {
            return text.startsWith("0")
                    ? new Wanted(Kind.PHONE, international(text.replace("-", "")))
                    : new Wanted(Kind.NOTHING, "");
        }
    }

    /** The beginning of a number as E.164 has it; a number typed without country is Finnish. */
    private static String international(String digits) {
        if (digits.startsWith("00")) {
            return "+" + digits.substring(2);
        }
        return digits.startsWith("0") ? "+358" + digits.substring(1) : digits;
    }
}
