package eu.dfence.register.orders;

import eu.dfence.register.orders.Crowd.Key;
import eu.dfence.register.orders.Crowd.Ordered;
import eu.dfence.register.orders.Crowd.Period;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How many customers brought anonymous orders to each class: counted as they come, so that no order is read for it. Who comes
 * again on another night cannot be recognised any more and counts once more.
 */
@Dependent
class Crowds {
    private static final String K =
            "select k from orders_anonymity where valid_from <= ?1 order by valid_from desc limit 1";
    private static final String ORDERED =
            "select o.id, cast(o.customer_id as char), cast(date(o.ordered_at) as char), o.channel, l.product_code"
                    + " from orders_order o left join orders_line l on l.order_id = o.id where o.id in (";
    private static final String COUNTED = "select product_code, period, cast(begins_on as char), channel, members"
            + " from orders_anonymous where product_code in (%s) and begins_on in (%s)";
    private static final String COUNT =
            "insert into orders_anonymous (product_code, period, begins_on, channel, members)"
                    + " values %s on duplicate key update members = members + value(members)";

    private static final int AT_ONCE = 1000;

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** The period each of these orders keeps of its days; counts them in. Made before they become anonymous. */
    Map<Period, List<Long>> join(List<Long> ids) {
        List<Ordered> orders = ordered(ids);
        Map<Long, Period> periods = new Crowd(k(), counted(orders)).periods(orders);
        count(orders, periods);
        return ids.stream().collect(Collectors.groupingBy(periods::get, TreeMap::new, Collectors.toList()));
    }

    private int k() {
        return ((Number) em.createNativeQuery(K)
                        .setParameter(1, LocalDate.now(clock))
                        .getSingleResult())
                .intValue();
    }

    private List<Ordered> ordered(List<Long> ids) {
        Map<Long, Ordered> orders = new HashMap<>();
        for (Object[] row : asked(ORDERED + marks(ids) + ")", ids)) {
            Ordered order = orders.computeIfAbsent(
                    ((Number) row[0]).longValue(),
                    id -> new Ordered(
                            id, (String) row[1], LocalDate.parse((String) row[2]), (String) row[3], new TreeSet<>()));
            if (row[4] != null) order.products().add((String) row[4]);
        }
        return List.copyOf(orders.values());
    }

    private Map<Key, Integer> counted(List<Ordered> orders) {
        Set<String> products =
                orders.stream().flatMap(each -> each.products().stream()).collect(Collectors.toSet());
        if (products.isEmpty()) return Map.of();
        Set<LocalDate> begins = orders.stream()
                .flatMap(each -> Arrays.stream(Period.values()).map(period -> period.begin(each.day())))
                .collect(Collectors.toSet());
        List<Object> values = new ArrayList<>(products);
        values.addAll(begins);
        Map<Key, Integer> counted = new HashMap<>();
        for (Object[] row : asked(COUNTED.formatted(marks(products), marks(begins)), values)) {
            Key key =
                    new Key((String) row[0], Period.valueOf((String) row[1]), LocalDate.parse((String) row[2]), (String)
                            row[3]);
            counted.put(key, ((Number) row[4]).intValue());
        }
        return counted;
    }

    /** In one order, so that two erasures at once wait for each other and never both. */
    private void count(List<Ordered> orders, Map<Long, Period> periods) {
        Map<Key, Integer> more = new TreeMap<>(Comparator.comparing(Key::toString));
        more.putAll(Crowd.customers(orders, each -> periods.get(each.id())));
        List<Map.Entry<Key, Integer>> all = List.copyOf(more.entrySet());
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            count(all.subList(from, Math.min(all.size(), from + AT_ONCE)));
        }
    }

    private void count(List<Map.Entry<Key, Integer>> some) {
        List<Object> values = some.stream()
                .flatMap(each -> Stream.of(
                        (Object) each.getKey().product(),
                        each.getKey().period().name(),
                        each.getKey().begin(),
                        each.getKey().channel(),
                        each.getValue()))
                .toList();
        with(COUNT.formatted(String.join(", ", Collections.nCopies(some.size(), "(?, ?, ?, ?, ?)"))), values)
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> asked(String sql, Collection<?> values) {
        return with(sql, values).getResultList();
    }

    private Query with(String sql, Collection<?> values) {
        Query query = em.createNativeQuery(sql);
        int position = 0;
        for (Object value : values) {
            query.setParameter(++position, value);
        }
        return query;
    }

    private static String marks(Collection<?> values) {
        return String.join(", ", Collections.nCopies(values.size(), "?"));
    }
}
