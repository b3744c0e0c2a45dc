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
 * Who an anonymous order can be confused with: those of the same channel and period with the same product. Where that are fewer than k,
 * the period becomes a quarter, and then a year, which is the coarsest (WP216 3.2.1; domain reference 5.9). Quantity and sums stay,
 * and with them every total.
 *
 * @param k how many orders a class has at least
 * @param already how many each class has by now
 */
record Crowd(int k, Map<Key, Integer> already) {
    enum Period {
        MONTH,
        QUARTER,
        YEAR;

        /** The first day of the period that day lies in. */
        LocalDate begin(LocalDate day) {
            return switch (this) {
                case MONTH -> day.withDayOfMonth(1);
                case QUARTER -> day.withDayOfMonth(1).withMonth((day.getMonthValue() - 1) / 3 * 3 + 1);
                case YEAR -> day.withDayOfYear(1);
            };
        }
    }

    record Key(String product, Period period, LocalDate begin, String channel) {}

    /** @param day it was ordered on */
    record Ordered(long id, LocalDate day, String channel, Set<String> products) {
        Stream<Key> keys(Period period) {
            return products.stream().map(product -> new Key(product, period, period.begin(day), channel));
        }
    }

    /** The finest period of each in which nobody can be singled out. */
    Map<Long, Period> periods(Collection<Ordered> orders) {
        Map<Long, Period> found = new HashMap<>();
        Set<Ordered> left = new HashSet<>(orders);
        for (Period period : List.of(Period.MONTH, Period.QUARTER)) {
            Set<Ordered> hidden = hidden(left, period);
            hidden.forEach(each -> found.put(each.id(), period));
            left.removeAll(hidden);
        }
        left.forEach(each -> found.put(each.id(), Period.YEAR));
        return found;
    }

    /** Whoever leaves makes the classes smaller for those who stay, until nobody has to leave any more. */
    private Set<Ordered> hidden(Set<Ordered> among, Period period) {
        Set<Ordered> staying = new HashSet<>(among);
        boolean left = true;
        while (left) {
            Map<Key, Long> sizes = staying.stream()
                    .flatMap(each -> each.keys(period))
                    .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
            left = staying.removeIf(each -> each.products().isEmpty()
                    || each.keys(period).anyMatch(key -> sizes.get(key) + already.getOrDefault(key, 0) < k));
        }
        return staying;
    }
}
