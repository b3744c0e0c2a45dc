package eu.dfence.register.shared.api;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A statement whose arguments may be numbered, as a driver takes it.
 *
 * @param text with a plain {@code ?} at each place
 * @param places the number, from 1, of the argument that belongs to each place
 */
record NumberedSql(String text, int[] places) {
    private static final Pattern MARK = Pattern.compile("\\?([0-9]*)");

    static NumberedSql of(String sql) {
        List<Integer> places = new ArrayList<>();
        Matcher marks = MARK.matcher(sql);
        String text = marks.replaceAll(found -> {
            places.add(found.group(1).isEmpty() ? places.size() + 1 : Integer.valueOf(found.group(1)));
            return "?";
        });
        return new NumberedSql(text, places.stream().mapToInt(Integer::intValue).toArray());
    }

    /** An argument too many would ask another question without anybody noticing. */
    void refuseUnless(int arguments) {
        if (Arrays.stream(places).max().orElse(0) != arguments) {
            throw new IllegalArgumentException("not as many arguments as the statement takes");
        }
    }
}
