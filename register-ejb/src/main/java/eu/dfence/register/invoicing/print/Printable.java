package eu.dfence.register.invoicing.print;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Turns any text into text the typeface can print, and breaks it into rows. */
final class Printable {
    private static final Pattern SPACES = Pattern.compile(" +");

    private Printable() {}

    /** Composed (NFC), control characters as spaces, invisible ones dropped, unknown ones as U+FFFD. */
    static String text(String raw) {
        if (isPrintable(raw)) {
            return raw;
        }
        StringBuilder printable = new StringBuilder(raw.length());
        Normalizer.normalize(raw, Form.NFC).codePoints().forEach(point -> append(printable, point));
        return printable.toString();
    }

    private static boolean isPrintable(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            char character = raw.charAt(i);
            if (!Typeface.REGULAR.has(character) || Character.getType(character) == Character.FORMAT) {
                return false;
            }
        }
        return true;
    }

    private static void append(StringBuilder printable, int point) {
        int type = Character.getType(point);
        if (Character.isWhitespace(point) || type == Character.CONTROL) {
            printable.append(' ');
        } else if (type != Character.FORMAT) {
            boolean known = Character.isBmpCodePoint(point) && Typeface.REGULAR.has((char) point);
            printable.append(known ? (char) point : Typeface.REPLACEMENT);
        }
    }

    /** Rows no wider than {@code width} points, broken at spaces, inside a word only when it must be; at least one row. */
    static List<String> rows(String raw, Style style, double width) {
        String text = text(raw).trim();
        if (!text.contains("  ") && style.width(text) <= width) {
            return List.of(text);
        }
        List<String> rows = new ArrayList<>();
        StringBuilder row = new StringBuilder();
        for (String word : SPACES.split(text)) {
            String longer = row.isEmpty() ? word : row + " " + word;
            if (style.width(longer) <= width) {
                row.setLength(0);
                row.append(longer);
                continue;
            }
            if (!row.isEmpty()) {
                rows.add(row.toString());
                row.setLength(0);
            }
            row.append(cut(word, style, width, rows));
        }
        rows.add(row.toString());
        return rows;
    }

    /** Adds full rows of a word that is too long for one, and gives back what is left of it. */
    private static String cut(String word, Style style, double width, List<String> rows) {
        int from = 0;
        for (int to = 1; to <= word.length(); to++) {
            if (to - from > 1 && style.width(word.substring(from, to)) > width) {
                rows.add(word.substring(from, to - 1));
                from = to - 1;
            }
        }
        return word.substring(from);
    }
}
