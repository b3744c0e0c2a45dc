package eu.dfence.register.orders;

import static eu.dfence.register.orders.OrderFixture.CUSTOMER;
import static eu.dfence.register.orders.OrderFixture.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.dfence.register.orders.api.Channel;
import eu.dfence.register.orders.api.OrderStatus;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Positive;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderSliceTest {
    private static final Comparator<ListedOrder> NEWEST_FIRST = Comparator.comparing(ListedOrder::orderedAt)
            .thenComparing(ListedOrder::id)
            .reversed();

    @Property
    void a_cursor_is_read_back_as_it_was_written(
            @ForAll @LongRange(max = 4_102_444_800_000_000L) long micros,
            @ForAll @Positive long id,
            @ForAll boolean older,
            @ForAll @IntRange(max = 1001) int hits) {
        Instant at = Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
        OrderCursor cursor = new OrderCursor(older, new OrderCursor.Place(at, id), hits);
        assertThat(OrderCursor.of(cursor.toString())).isEqualTo(cursor);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "o", "o1-1", "x1-1-1", "o1-1-x", "o1-1-1' or 1=1", "ozzzzzzzzzzzzz-1-1", "o1-zzzzzzzzzzzzz-1"
            })
    void a_cursor_made_elsewhere_is_refused(String text) {
        assertThatThrownBy(() -> OrderCursor.of(text)).hasMessage("orders.refused.cursor");
    }

    /** Walking to the end shows every order once, in order; walking back shows the same again. */
    @Property(tries = 200)
    void a_walk_through_the_pages_meets_every_order_once(
            @ForAll @IntRange(max = 40) int count, @ForAll @IntRange(min = 1, max = 9) int size) {
        List<ListedOrder> all = orders(count);
        List<ListedOrder> there = new ArrayList<>();
        OrderSlice slice = slice(all, null, size);
        there.addAll(slice.orders());
        while (slice.next() != null) {
            slice = slice(all, slice.next(), size);
            there.addAll(slice.orders());
        }
        assertThat(there).isEqualTo(all);
        List<ListedOrder> back = new ArrayList<>(slice.orders());
        while (slice.previous() != null) {
            slice = slice(all, slice.previous(), size);
            back.addAll(0, slice.orders());
        }
        assertThat(back).isEqualTo(all);
    }

    /** What {@code OrderLists.page} asks of the database, asked of a list. */
    private static OrderSlice slice(List<ListedOrder> all, String text, int size) {
        OrderCursor cursor = text == null ? null : OrderCursor.of(text);
        boolean older = cursor == null || cursor.older();
        List<ListedOrder> found = new ArrayList<>(all);
        if (!older) Collections.reverse(found);
        if (cursor != null) found.removeIf(order -> older ? !beyond(cursor, order) : !before(cursor, order));
        List<ListedOrder> limited = new ArrayList<>(found.subList(0, Math.min(size + 1, found.size())));
        if (!older) Collections.reverse(limited);
        return OrderSlice.of(limited, cursor, size, all.size());
    }

    private static boolean beyond(OrderCursor cursor, ListedOrder order) {
        return NEWEST_FIRST.compare(
                        listed(cursor.place().orderedAt(), cursor.place().id()), order)
                < 0;
    }

    private static boolean before(OrderCursor cursor, ListedOrder order) {
        return NEWEST_FIRST.compare(
                        listed(cursor.place().orderedAt(), cursor.place().id()), order)
                > 0;
    }

    private static List<ListedOrder> orders(int count) {
        List<ListedOrder> orders = new ArrayList<>();
        for (long id = 1; id <= count; id++) orders.add(listed(NOW.plusSeconds(id / 3), id));
        orders.sort(NEWEST_FIRST);
        return orders;
    }

    private static ListedOrder listed(Instant at, Long id) {
        return new ListedOrder(
                id,
                new UUID(0, id),
                String.valueOf(1000 + id),
                OrderStatus.CONFIRMED,
                Channel.WEB,
                CUSTOMER.value(),
                at,
                BigDecimal.TEN,
                BigDecimal.TEN);
    }
}
