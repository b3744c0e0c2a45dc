package eu.dfence.register.privacy.erasure;

import static eu.dfence.register.privacy.erasure.ErasureFixture.TODAY;
import static eu.dfence.register.privacy.erasure.ErasureFixture.catalogue;
import static eu.dfence.register.privacy.erasure.ErasureFixture.open;
import static eu.dfence.register.privacy.erasure.ErasureFixture.periods;
import static eu.dfence.register.privacy.erasure.ErasureFixture.undelivered;
import static org.assertj.core.api.Assertions.assertThat;

import eu.dfence.register.privacy.catalogue.api.ClassifiedColumn;
import eu.dfence.register.privacy.catalogue.api.HeldRow;
import eu.dfence.register.privacy.erasure.api.Fate;
import eu.dfence.register.privacy.erasure.api.PlanLine;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of a plan whatever a person has behind them. */
class AnyHistoryTest {
    @Property
    void every_personal_column_of_every_row_meets_exactly_one_fate(@ForAll("histories") List<HeldRow> history) {
        Set<String> wanted = history.stream()
                .flatMap(row -> columnsOf(row.table()).map(column -> row.table() + "." + column + " " + row.row()))
                .collect(Collectors.toCollection(TreeSet::new));
        List<String> met =
                plan(history).stream().flatMap(AnyHistoryTest::values).toList();
        assertThat(met).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(wanted);
    }

    @Property
    void the_same_rows_in_any_order_are_the_same_bytes(@ForAll("histories") List<HeldRow> history, @ForAll long seed) {
        List<HeldRow> shuffled = new ArrayList<>(history);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(PlanText.of(ErasureFixture.asked(), plan(shuffled)))
                .isEqualTo(PlanText.of(ErasureFixture.asked(), plan(history)));
    }

    @Property
    void nothing_that_is_blocked_or_kept_is_past_its_day_and_nothing_blocked_lacks_a_reason(
            @ForAll("histories") List<HeldRow> history) {
        assertThat(plan(history)).allSatisfy(line -> {
            assertThat(line.blockers().isEmpty()).isEqualTo(line.fate() != Fate.BLOCKED);
            if (line.fate() == Fate.KEEP && line.until() != null)
                assertThat(line.until()).isAfterOrEqualTo(TODAY);
            if (line.fate() == Fate.ERASE) assertThat(line.until()).isNull();
        });
    }

    @Property
    void one_more_blocker_never_lets_anything_go(
            @ForAll("histories") List<HeldRow> history, @ForAll("rows") HeldRow more) {
        List<HeldRow> longer = new ArrayList<>(history);
        HeldRow own = new HeldRow(more.table(), "1000", Set.of(), more.use(), more.since(), List.of());
        longer.add(own.blockedBy(undelivered("9", TODAY.plusDays(1))));
        assertThat(gone(history)).containsAll(gone(longer));
    }

    private static Set<String> gone(List<HeldRow> history) {
        return plan(history).stream()
                .filter(line -> line.fate() == Fate.ERASE || line.fate() == Fate.ANONYMISE)
                .flatMap(AnyHistoryTest::values)
                .collect(Collectors.toSet());
    }

    private static Stream<String> values(PlanLine line) {
        return line.columns().stream()
                .flatMap(column -> line.rows().stream().map(row -> line.table() + "." + column + " " + row));
    }

    private static List<PlanLine> plan(List<HeldRow> history) {
        return new Composing(catalogue(), periods(), TODAY).lines(List.of(new Answered("test", history)));
    }

    private static Stream<String> columnsOf(String table) {
        return catalogue().stream()
                .filter(column -> column.table().equals(table) && column.personal() != null)
                .map(ClassifiedColumn::column);
    }

    @Provide
    Arbitrary<List<HeldRow>> histories() {
        return rows().list().ofMaxSize(30).uniqueElements(row -> row.table() + row.row());
    }

    @Provide
    Arbitrary<HeldRow> rows() {
        List<String> tables =
                catalogue().stream().map(ClassifiedColumn::table).distinct().toList();
        return Combinators.combine(
                        Arbitraries.of(tables),
                        Arbitraries.integers().between(1, 99),
                        Arbitraries.of(HeldRow.Use.values()),
                        Arbitraries.integers().between(-4000, 400).injectNull(0.1),
                        Arbitraries.integers().between(0, 9))
                .as((table, id, use, days, blocked) -> {
                    HeldRow row = HeldRow.of(table, id).used(use);
                    if (days != null) row = row.since(TODAY.plusDays(days));
                    if (blocked == 0) return row.blockedBy(open("1")).blockedBy(open("2"));
                    return blocked == 1 ? row.blockedBy(undelivered("3", TODAY)) : row;
                });
    }
}
