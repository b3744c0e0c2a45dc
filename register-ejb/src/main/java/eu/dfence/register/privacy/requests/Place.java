package eu.dfence.register.privacy.requests;

import eu.dfence.register.privacy.requests.api.RequestFilter;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a page of the list begins: after or before a row. Travels in links as {@code n20778_1163}; a text that is none
 * begins at the top.
 *
 * @param back the page is the one before the row
 * @param key day the row is sorted by, or null at the top
 */
record Place(boolean back, LocalDate key, long id) {
    private static final Pattern FORM = Pattern.compile("([np])(\\d{1,6})_(\\d{1,18})");
    private static final Place TOP = new Place(false, null, 0);

    static Place of(String cursor) {
        Matcher form = FORM.matcher(cursor == null ? "" : cursor);
        return form.matches()
                ? new Place(
                        form.group(1).equals("p"),
                        LocalDate.ofEpochDay(Long.parseLong(form.group(2))),
                        Long.parseLong(form.group(3)))
                : TOP;
    }

    static String after(Object[] row, RequestFilter filter) {
        return "n" + text(row, filter);
    }

    static String before(Object[] row, RequestFilter filter) {
        return "p" + text(row, filter);
    }

    private static String text(Object[] row, RequestFilter filter) {
        LocalDate key = filter == RequestFilter.OPEN ? Listed.dueOn(row) : Listed.receivedOn(row);
        return key.toEpochDay() + "_" + Listed.id(row);
    }

    boolean first() {
        return key == null;
    }
}
