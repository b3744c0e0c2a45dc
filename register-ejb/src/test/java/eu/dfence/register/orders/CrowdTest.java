package eu.dfence.register.orders;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dfence.register.orders.Crowd.Key;
import eu.dfence.register.orders.Crowd.Ordered;
import eu.dfence.register.orders.Crowd.Period;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CrowdTest {
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 9);

    @Property
    @Tag("R-89")
    void nobody_is_singled_out_but_in_the_coarsest_class(
            @ForAll("batches") List<List<Ordered>> batches, @ForAll @IntRange(min = 2, max = 6) int k) {
        Map<Key, Integer> counted = new HashMap<>();
        for (List<Ordered> batch : batches) {
            Map<Long, Period> periods = new Crowd(k, Map.copyOf(counted)).periods(batch);
            assertThat(periods.keySet())
                    .isEqualTo(batch.stream().map(Ordered::id).collect(Collectors.toSet()));
            Crowd.customers(batch, each -> periods.get(each.id()))
                    .forEach((key, customers) -> counted.merge(key, customers, Integer::sum));
            assertThat(counted.entrySet())
                    .filteredOn(each -> each.getKey().period() != Period.BARE_YEAR)
                    .allSatisfy(each -> assertThat(each.getValue()).isGreaterThanOrEqualTo(k));
            assertThat(counted.keySet())
                    .filteredOn(each -> each.period() == Period.BARE_YEAR)
                    .allSatisfy(each -> assertThat(each.product()).isEqualTo(Crowd.NO_PRODUCT));
        }
    }

    @Property
    void nobody_loses_the_month_without_need(@ForAll("orders") List<Ordered> any) {
        List<Ordered> batch =
                any.stream().filter(each -> each.products().size() == 1).toList();
        Map<Key, Long> months = batch.stream()
                .flatMap(each -> each.keys(Period.MONTH)
                        .map(key -> Map.entry(key, each.customer()))
                        .distinct())
                .distinct()
                .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.counting()));
        Map<Long, Period> periods = new Crowd(5, Map.of()).periods(batch);
        assertThat(batch)
                .allSatisfy(each -> assertThat(periods.get(each.id()) == Period.MONTH)
                        .isEqualTo(each.keys(Period.MONTH).allMatch(key -> months.get(key) >= 5)));
    }

    @Test
    void five_of_a_month_stay_in_it_and_four_need_what_was_there_before() {
        assertThat(of(5, Map.of())).containsOnly(Period.MONTH);
        assertThat(of(4, Map.of())).containsOnly(Period.BARE_YEAR);
        Key month = new Key("A", Period.MONTH, LocalDate.of(2026, 3, 1), "SHOP");
        assertThat(of(4, Map.of(month, 1))).containsOnly(Period.MONTH);
        Key quarter = new Key("A", Period.QUARTER, LocalDate.of(2026, 1, 1), "SHOP");
        assertThat(of(4, Map.of(quarter, 1))).containsOnly(Period.QUARTER);
        Key year = new Key("A", Period.YEAR, LocalDate.of(2026, 1, 1), "SHOP");
        assertThat(of(4, Map.of(year, 1))).containsOnly(Period.YEAR);
        assertThat(of(4, Map.of(new Key("A", Period.MONTH, LocalDate.of(2026, 3, 1), "WEB"), 9)))
                .containsOnly(Period.BARE_YEAR);
    }

    @Test
    @Tag("R-89")
    void one_customer_is_no_crowd_however_often_they_ordered() {
        List<Ordered> orders = LongStream.rangeClosed(1, 9)
                .mapToObj(id -> new Ordered(id, "one", MARCH, "SHOP", Set.of("A")))
                .toList();
        Crowd alone = new Crowd(5, Map.of());
        assertThat(alone.periods(orders).values()).containsOnly(Period.BARE_YEAR);
        assertThat(Crowd.customers(orders, each -> Period.YEAR).values()).containsExactly(1);
        Key month = new Key("A", Period.MONTH, LocalDate.of(2026, 3, 1), "SHOP");
        assertThat(new Crowd(5, Map.of(month, 4)).periods(orders).values()).containsOnly(Period.MONTH);
    }

    @Test
    void one_rare_product_takes_its_order_out_of_the_month_and_leaves_the_others_too_few() {
        List<Ordered> orders = LongStream.rangeClosed(1, 5)
                .mapToObj(id -> new Ordered(id, "c" + id, MARCH, "SHOP", id == 1 ? Set.of("A", "RARE") : Set.of("A")))
                .toList();
        assertThat(new Crowd(5, Map.of()).periods(orders).values()).containsOnly(Period.BARE_YEAR);
    }

    @Test
    void a_period_begins_on_its_first_day() {
        LocalDate day = LocalDate.of(2024, 12, 31);
        assertThat(Stream.of(Period.values()).map(each -> each.begin(day)))
                .containsExactly(
                        LocalDate.of(2024, 12, 1),
                        LocalDate.of(2024, 10, 1),
                        LocalDate.of(2024, 1, 1),
                        LocalDate.of(2024, 1, 1));
    }

    private static List<Period> of(int many, Map<Key, Integer> already) {
        List<Ordered> orders = LongStream.rangeClosed(1, many)
                .mapToObj(id -> new Ordered(id, "c" + id, MARCH, "SHOP", Set.of("A")))
                .toList();
        return List.copyOf(new Crowd(5, already).periods(orders).values());
    }

    @Provide
    Arbitrary<List<List<Ordered>>> batches() {
        return orders().list().ofMaxSize(4);
    }

    @Provide
    Arbitrary<List<Ordered>> orders() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 400),
                        Arbitraries.integers().between(1, 9),
                        Arbitraries.of("SHOP", "WEB"),
                        Arbitraries.of("A", "B", "C").set().ofMinSize(1).ofMaxSize(3))
                .as((day, customer, channel, products) ->
                        new Ordered(0, "c" + customer, LocalDate.of(2025, 1, 1).plusDays(day), channel, products))
                .list()
                .ofMaxSize(40)
                .map(CrowdTest::numbered);
    }

    private static List<Ordered> numbered(List<Ordered> orders) {
        return IntStream.range(0, orders.size())
                .mapToObj(i -> new Ordered(
                        i,
                        orders.get(i).customer(),
                        orders.get(i).day(),
                        orders.get(i).channel(),
                        orders.get(i).products()))
                .toList();
    }
}
