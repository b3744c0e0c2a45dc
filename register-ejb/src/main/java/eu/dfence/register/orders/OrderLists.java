package eu.dfence.register.orders;

import eu.dfence.register.orders.api.OrderFilter;
import eu.dfence.register.orders.api.OrderStatus;
import eu.dfence.register.privacy.catalogue.api.Page;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.shared.api.PlainRows;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Orders in lists, newest first, by keyset: (ordered_at, id) spelled out with OR, which MariaDB answers from the index
 * in 0.2 to 0.6 ms at a million rows where a row constructor takes 200.
 */
@Dependent
class OrderLists {
    private static final String ROW = "select o.id, o.public_id, o.number, o.status, o.channel, o.customer_id,"
            + " cast(o.ordered_at as char), o.net, o.gross from orders_order o where 1 = 1";
    private static final String BEYOND = " and (o.ordered_at %1$s ?1 or (o.ordered_at = ?1 and o.id %1$s ?2))";
    private static final String NEWEST_FIRST = " order by o.ordered_at desc, o.id desc limit ";
    private static final String OLDEST_FIRST = " order by o.ordered_at, o.id limit ";

    @Inject
    PlainRows database;

    /** At most {@code limit} orders beside the cursor's place, newest first. */
    List<ListedOrder> page(OrderFilter filter, OrderCursor cursor, int limit) {
        boolean older = cursor == null || cursor.older();
        String beyond = cursor == null ? "" : BEYOND.formatted(older ? "<" : ">");
        Object[] place = cursor == null
                ? new Object[0]
                : new Object[] {
                    LocalDateTime.ofInstant(cursor.place().orderedAt(), ZoneOffset.UTC),
                    cursor.place().id()
                };
        String order = older ? NEWEST_FIRST : OLDEST_FIRST;
        List<ListedOrder> found = listed(ROW + passing(filter) + beyond + order + limit, place);
        if (!older) Collections.reverse(found);
        return found;
    }

    /** How many pass the filter, counted no further than needed to say "1000+". */
    int count(OrderFilter filter) {
        List<Object[]> counted = database.of("select count(*) from (select 1 from orders_order o where 1 = 1"
                + passing(filter) + " limit " + (Page.COUNT_CAP + 1) + ") counted");
        return ((Number) counted.get(0)[0]).intValue();
    }

    /** Names of our own and never of anybody's typing, so that MariaDB knows which part of an index is asked for. */
    private static String passing(OrderFilter filter) {
        return (filter.status() == null
                        ? ""
                        : " and o.status = '" + filter.status().name() + "'")
                + (filter.channel() == null
                        ? ""
                        : " and o.channel = '" + filter.channel().name() + "'");
    }

    List<ListedOrder> of(SubjectId customer, int limit) {
        return listed(ROW + " and o.customer_id = ?" + NEWEST_FIRST + limit, customer.value());
    }

    List<ListedOrder> drafts(UUID account, int limit) {
        return listed(
                ROW + passing(new OrderFilter(OrderStatus.DRAFT, null)) + " and o.created_by = ?" + NEWEST_FIRST
                        + limit,
                account);
    }

    Map<SubjectId, Instant> newest(Collection<SubjectId> customers) {
        Map<SubjectId, Instant> newest = new LinkedHashMap<>();
        if (customers.isEmpty()) return newest;
        String places = String.join(", ", Collections.nCopies(customers.size(), "?"));
        Object[] asked = customers.stream().map(SubjectId::value).toArray();
        for (Object[] row : database.of(
                "select customer_id, cast(max(ordered_at) as char) from orders_order"
                        + " where status <> 'DRAFT' and customer_id in (" + places + ") group by customer_id",
                asked)) {
            newest.put(SubjectId.of(row[0].toString()), ListedOrder.time(row[1]));
        }
        return newest;
    }

    private List<ListedOrder> listed(String sql, Object... arguments) {
        return database.of(sql, arguments).stream()
                .map(ListedOrder::of)
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
