package eu.dfence.register.customers;

import eu.dfence.register.shared.api.RegisterException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * Where a page begins: after (or before) one row, in the way of looking that the first page chose, with what the first
 * page counted.
 *
 * @param loose whether words are matched in any place, not as one prefix
 * @param hits what the first page counted
 * @param backward whether the page ends before the row
 * @param key the row's place in the order
 * @param id tells rows of one key apart
 */
record Cursor(boolean loose, int hits, boolean backward, String key, long id) {
    /** Before the first row of the first page. */
    static Cursor start(boolean loose) {
        return new Cursor(loose, -1, false, null, 0);
    }

    /** @throws RegisterException {@code customers.refused.cursor} for a text that this class did not make */
    static Cursor parse(String opaque) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(opaque), StandardCharsets.UTF_8);
            String[] part = plain.split(" ", 5);
            return new Cursor(
                    part[0].equals("loose"),
                    Integer.parseInt(part[1]),
                    part[2].equals("back"),
                    part[4],
                    Long.parseLong(part[3]));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException forged) {
            throw new RegisterException("customers.refused.cursor");
        }
    }

    boolean first() {
        return key == null;
    }

    Cursor at(int counted, boolean back, String rowKey, long rowId) {
        return new Cursor(loose, counted, back, rowKey, rowId);
    }

    String opaque() {
        String plain = (loose ? "loose " : "exact ") + hits + (backward ? " back " : " on ") + id + " " + key;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }
}
