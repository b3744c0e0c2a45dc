package eu.dfence.register.invoicing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a page of a list begins: after or before a row, named by what the list is sorted by. Travels in links as
 * {@code n2026-11-16_1163}; a text that is none begins at the top.
 *
 * @param back the page is the one before the row
 * @param key date or time of the row, or null at the top
 */
record Keyset(boolean back, String key, long id) {
    private static final Pattern FORM = Pattern.compile("([np])([0-9][0-9 :.T-]{9,25})_([0-9]{1,18})");
    private static final Keyset TOP = new Keyset(false, null, 0);

    static Keyset parse(String cursor) {
        Matcher form = FORM.matcher(cursor == null ? "" : cursor);
        return form.matches()
                ? new Keyset(form.group(1).equals("p"), form.group(2), Long.parseLong(form.group(3)))
                : TOP;
    }

    static String after(Object[] row) {
        return text("n", row);
    }

    static String before(Object[] row) {
        return text("p", row);
    }

    /** The last two columns of a row are what it is sorted by. */
    private static String text(String direction, Object[] row) {
        return direction + row[row.length - 2] + "_" + row[row.length - 1];
    }

    boolean first() {
        return key == null;
    }
}
