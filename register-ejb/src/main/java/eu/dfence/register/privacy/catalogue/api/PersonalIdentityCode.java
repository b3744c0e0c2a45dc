package eu.dfence.register.privacy.catalogue.api;

import java.text.Normalizer;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds Finnish personal identity codes (henkilötunnus, valtioneuvoston asetus 128/2010) in text, so that none gets in: the notice does not name them and
 * tietosuojalaki 1050/2018 29 § allows them for few purposes. Business ids, phone and reference numbers do not look like one.
 */
public final class PersonalIdentityCode {
    /**
     * Something in a text that looks like a code.
     *
     * @param match as it stands in the text after normalisation (NFKC, every dash a hyphen)
     * @param start place of its first character in the normalised text
     * @param end place after its last character
     * @param valid whether day, individual number and check character are right: such a one is refused, others are only worth a warning
     */
    public record Found(String match, int start, int end, boolean valid) {}

    private static final Pattern CODE = Pattern.compile("(?<![0-9A-Za-z])"
            + "(0[1-9]|[12][0-9]|3[01])(0[1-9]|1[0-2])([0-9]{2})([-+A-FYXWVUa-fyxwvu])([0-9]{3})([0-9A-FHJ-NPR-Ya-fhj-npr-y])"
            + "(?![0-9A-Za-z])");
    private static final Pattern DASH = Pattern.compile("[\\u2010-\\u2015\\u2212]");
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");
    private static final String LATIN_1_DIGITS = "\u00aa\u00ad\u00b2\u00b3\u00b9\u00ba\u00bc\u00bd\u00be";
    private static final String CHECK_CHARACTERS = "0123456789ABCDEFHJKLMNPRSTUVWXY";

    private PersonalIdentityCode() {}

    /** Whether the text holds a valid code and must not be stored. Costs nanoseconds for a text that holds nothing of the kind. */
    public static boolean isRefused(String text) {
        return text != null && mayHold(text) && scan(text).stream().anyMatch(Found::valid);
    }

    /** Everything that looks like a code, in order; empty for null. */
    public static List<Found> scan(String text) {
        if (text == null) return List.of();
        Matcher matcher = CODE.matcher(normalised(text));
        List<Found> found = new ArrayList<>();
        while (matcher.find()) {
            found.add(new Found(matcher.group(), matcher.start(), matcher.end(), valid(matcher)));
        }
        return List.copyOf(found);
    }

    /** Cheap first look: exactly six digits and then a century sign, or characters that may turn into such. */
    private static boolean mayHold(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits++;
            } else if (digits == 6 && isSign(c) || isUnusual(c)) {
                return true;
            } else {
                digits = 0;
            }
        }
        return false;
    }

    private static boolean isSign(char c) {
        return c == '-'
                || c == '+'
                || c >= 'A' && c <= 'F'
                || c >= 'U' && c <= 'Y'
                || c >= 'a' && c <= 'f'
                || c >= 'u' && c <= 'y'
                || isDash(c);
    }

    private static boolean isDash(char c) {
        return c >= '\u2010' && c <= '\u2015' || c == '\u2212';
    }

    /**
     * Whether normalisation could make a digit, a letter or nothing of it: neither ASCII, nor Latin-1 but its small digits,
     * fractions and soft hyphen, nor the dashes, quotes and the euro sign that Finnish text is full of.
     */
    private static boolean isUnusual(char c) {
        if (c <= '\u00ff') return c > '\u007f' && LATIN_1_DIGITS.indexOf(c) >= 0;
        return (c < '\u2010' || c > '\u2027') && c != '\u2212' && c != '\u20ac';
    }

    private static String normalised(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        return INVISIBLE.matcher(DASH.matcher(plain).replaceAll("-")).replaceAll("");
    }

    private static boolean valid(Matcher code) {
        int day = Integer.parseInt(code.group(1));
        int month = Integer.parseInt(code.group(2));
        int year = century(code.group(4).charAt(0)) + Integer.parseInt(code.group(3));
        int number = Integer.parseInt(code.group(5));
        int nine = Integer.parseInt(code.group(1) + code.group(2) + code.group(3)) * 1000 % 31 + number;
        char check = Character.toUpperCase(code.group(6).charAt(0));
        return number >= 2
                && day <= YearMonth.of(year, month).lengthOfMonth()
                && CHECK_CHARACTERS.charAt(nine % 31) == check;
    }

    private static int century(char sign) {
        if (sign == '+') return 1800;
        char upper = Character.toUpperCase(sign);
        return upper >= 'A' && upper <= 'F' ? 2000 : 1900;
    }
}
