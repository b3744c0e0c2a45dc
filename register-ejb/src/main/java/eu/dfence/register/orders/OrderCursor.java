package eu.dfence.register.orders;

import eu.dfence.register.shared.api.RegisterException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a page of orders begins: after or before one place in the order of time. Written as text it tells nothing but
 * that place and how many the first page counted.
 */
record OrderCursor(boolean older, Place place, int hits) {
    /** Time and row id: no two orders stand at one place. */
    record Place(Instant orderedAt, Long id) {}

    private static final Pattern TEXT = Pattern.compile("([on])([0-9a-z]{1,13})-([0-9a-z]{1,13})-([0-9]{1,4})");

    /** @throws RegisterException {@code orders.refused.cursor} when the text was not made here */
    static OrderCursor of(String text) {
        Matcher parts = TEXT.matcher(text);
        if (!parts.matches()) throw new RegisterException("orders.refused.cursor");
        try {
            Instant at = Instant.EPOCH.plus(Long.parseLong(parts.group(2), Character.MAX_RADIX), ChronoUnit.MICROS);
            Long id = Long.valueOf(parts.group(3), Character.MAX_RADIX);
            return new OrderCursor(parts.group(1).equals("o"), new Place(at, id), Integer.parseInt(parts.group(4)));
        } catch (NumberFormatException | ArithmeticException | DateTimeException e) {
            throw new RegisterException("orders.refused.cursor");
        }
    }

    @Override
    public String toString() {
        long micros = ChronoUnit.MICROS.between(Instant.EPOCH, place.orderedAt());
        return (older ? "o" : "n")
                + Long.toString(micros, Character.MAX_RADIX)
                + "-"
                + Long.toString(place.id(), Character.MAX_RADIX)
                + "-"
                + hits;
    }
}
