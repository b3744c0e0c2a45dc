package eu.dfence.register.orders;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who can be confused by an anonymous order: the customers with the same product, channel and period. Where they are fewer than k, the
 * period becomes a quarter, then a year, and then the product goes too (WP216 3.2.1; domain reference 5.9). Quantity and sums stay,
 * and with them every total.
 *
 * @param k how many customers a class has at least
 * @param already how many each class has by now
 */
record Crowd(int k, Map<Key, Integer> already) {
    /** Stands for a product nobody may know any more. */
    static final String NO_PRODUCT = "*";

    enum Period {
        MONTH,
        QUARTER,
        YEAR,
        /** The coarsest: a year in which something was ordered. */
        BARE_YEAR;

        /** The first day of the period that day lies in. */
        LocalDate begin(LocalDate day) {
            return switch (this) {
                case MONTH -> day.withDayOfMonth(1);
                case QUARTER -> day.withDayOfMonth(1).withMonth((day.getMonthValue() - 1) / 3 * 3 + 1);
                case YEAR, BARE_YEAR -> day.withDayOfYear(1);
            };
        }
    }

    record Key(String product, Period period, LocalDate begin, String channel) {}

    /**
     * @param customer whose it was
     * @param day it was ordered on
     */
    record Ordered(long id, String customer, LocalDate day, String channel, Set<String> products) {
        Stream<Key> keys(Period period) {
            Stream<String> known = period == Period.BARE_YEAR ? Stream.of(NO_PRODUCT) : products.stream();
            return known.map(product -> new Key(product, period, period.begin(day), channel));
        }
    }

    /** The finest period of each in which nobody can be singled out. */
    Map<Long, Period> periods(Collection<Ordered> orders) {
        Map<Long, Period> found = new HashMap<>();
        Set<Ordered> left = new HashSet<>(orders);
        for (Period period : List.of(Period.MONTH, Period.QUARTER, Period.YEAR)) {
            Set<Ordered> hidden = hidden(left, period);
            hidden.forEach(each -> found.put(each.id(), period));
            left.removeAll(hidden);
        }
        left.forEach(each -> found.put(each.id(), Period.BARE_YEAR));
        return found;
    }

    /** Whoever leaves makes the classes smaller for those who stay, until nobody has to leave any more. */
    private Set<Ordered> hidden(Set<Ordered> among, Period period) {
        Set<Ordered> staying = new HashSet<>(among);
        boolean left = true;
        while (left) {
            Map<Key, Integer> sizes = customers(staying, order -> period);
            left = staying.removeIf(each -> each.products().isEmpty()
                    || each.keys(period).anyMatch(key -> sizes.get(key) + already.getOrDefault(key, 0) < k));
        }
        return staying;
    }

    /** How many customers these orders bring to each class: one is no crowd, however often they ordered. */
    static Map<Key, Integer> customers(Collection<Ordered> orders, Function<Ordered, Period> period) {
        Map<Key, Set<String>> customers = new HashMap<>();
        orders.forEach(each -> each.keys(period.apply(each))
                .forEach(key ->
                        customers.computeIfAbsent(key, none -> new HashSet<>()).add(each.customer())));
        return customers.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> each.getValue().size()));
    }
}
