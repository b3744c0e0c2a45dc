package eu.dfence.register.privacy.scanner;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Brings text to one form, character by character: lower case, without marks, and everything that is neither letter nor digit one
 * space. So NFC and NFD, capitals, hyphens and line breaks make no difference.
 */
final class Folding {
    static final char GAP = ' ';
    /** Nothing: a combining mark, an invisible sign, the other half of UTF-16. */
    private static final char NOTHING = '\0';

    private static final char[] TABLE = new char[0x10000];

    static {
        for (int c = 0; c < TABLE.length; c++) {
            TABLE[c] = folded((char) c);
        }
    }

    private Folding() {}

    /** One character of the folded text, {@link #GAP}, or 0 for none. */
    static char of(char c) {
        return TABLE[c];
    }

    /** Folded, with a gap before and after. */
    static String text(String text) {
        StringBuilder folded = new StringBuilder().append(GAP);
        for (int i = 0; i < text.length(); i++) {
            char c = of(text.charAt(i));
            if (c != NOTHING && (c != GAP || folded.charAt(folded.length() - 1) != GAP)) folded.append(c);
        }
        if (folded.charAt(folded.length() - 1) != GAP) folded.append(GAP);
        return folded.toString();
    }

    private static char folded(char c) {
        if (c == 0 || Character.isSurrogate(c)) return NOTHING;
        int kind = Character.getType(c);
        if (kind == Character.NON_SPACING_MARK || kind == Character.COMBINING_SPACING_MARK || kind == Character.FORMAT)
            return NOTHING;
        char base =
                Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD).charAt(0);
        char lower = spelled(String.valueOf(base).toLowerCase(Locale.ROOT).charAt(0));
        return Character.isLetterOrDigit(lower) ? lower : GAP;
    }

    private static char spelled(char lower) {
        return switch (lower) {
            case 'ø' -> 'o';
            case 'æ' -> 'a';
            case 'ß' -> 's';
            case 'ł' -> 'l';
            case 'đ', 'ð' -> 'd';
            case 'ı' -> 'i';
            default -> lower;
        };
    }
}
