package eu.dfence.register.privacy.erasure;

import static eu.dfence.register.privacy.erasure.ErasureFixture.TODAY;
import static eu.dfence.register.privacy.erasure.ErasureFixture.invoice;
import static eu.dfence.register.privacy.erasure.ErasureFixture.open;
import static eu.dfence.register.privacy.erasure.ErasureFixture.order;
import static eu.dfence.register.privacy.erasure.ErasureFixture.planned;
import static eu.dfence.register.privacy.erasure.ErasureFixture.undelivered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import eu.dfence.register.privacy.catalogue.api.HeldRow;
import eu.dfence.register.privacy.catalogue.api.HeldRow.Use;
import eu.dfence.register.privacy.erasure.api.ErasurePlan;
import eu.dfence.register.privacy.erasure.api.Fate;
import eu.dfence.register.privacy.erasure.api.PlanGroup;
import eu.dfence.register.privacy.erasure.api.PlanLine;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ComposingTest {
    private static final HeldRow CUSTOMER = HeldRow.of("customers_customer", 1);
    private static final HeldRow EMAIL = HeldRow.of("customers_email", 2);

    @Test
    @Tag("R-89")
    void what_no_law_keeps_goes_now() {
        assertThat(planned(CUSTOMER, EMAIL))
                .extracting(PlanLine::fate, PlanLine::table, PlanLine::columns)
                .containsExactly(
                        tuple(Fate.ERASE, "customers_customer", List.of("family_name", "language")),
                        tuple(Fate.ERASE, "customers_email", List.of("address")));
    }

    @Test
    @Tag("R-47")
    void vouchers_stay_until_the_accounting_act_lets_them_go_and_those_of_one_year_stand_together() {
        List<PlanLine> lines = planned(
                invoice(1, LocalDate.of(2019, 12, 31)),
                invoice(2, LocalDate.of(2020, 2, 29)),
                invoice(3, LocalDate.of(2025, 12, 31)),
                invoice(4, LocalDate.of(2025, 12, 31)));
        assertThat(lines)
                .extracting(PlanLine::fate, PlanLine::rows, PlanLine::until)
                .containsExactly(
                        tuple(Fate.ERASE, List.of("1"), null),
                        tuple(Fate.KEEP, List.of("2"), LocalDate.of(2026, 12, 31)),
                        tuple(Fate.KEEP, List.of("3", "4"), LocalDate.of(2031, 12, 31)));
    }

    @Test
    @Tag("R-47")
    void the_last_day_itself_still_keeps_and_the_day_after_does_not() {
        assertThat(planned(order(1, TODAY.minusYears(3))))
                .extracting(PlanLine::fate)
                .contains(Fate.KEEP);
        assertThat(planned(order(1, TODAY.minusYears(3).minusDays(1))))
                .extracting(PlanLine::fate)
                .containsExactly(Fate.ERASE, Fate.ANONYMISE);
    }

    @Test
    @Tag("R-47")
    void an_open_invoice_blocks_itself_and_lets_the_rest_go() {
        List<PlanLine> lines =
                planned(EMAIL, invoice(7, LocalDate.of(2026, 12, 31)).blockedBy(open("2026-1140")));
        assertThat(lines).extracting(PlanLine::fate).containsExactly(Fate.ERASE, Fate.BLOCKED);
        assertThat(lines.get(1).until()).isNull();
        assertThat(lines.get(1).blockers()).containsExactly(open("2026-1140"));
    }

    @Test
    @Tag("R-47")
    void an_undelivered_order_keeps_the_whole_row_of_what_it_needs_but_not_what_was_before() {
        LocalDate delivery = TODAY.plusDays(5);
        List<PlanLine> lines = planned(
                CUSTOMER,
                HeldRow.of("customers_customer", 9).used(Use.FORMER),
                EMAIL,
                order(3, delivery).blockedBy(undelivered("26-3402", delivery)));
        assertThat(lines)
                .filteredOn(line -> line.fate() == Fate.BLOCKED)
                .extracting(PlanLine::table, PlanLine::columns, PlanLine::until)
                .containsExactly(
                        tuple("customers_customer", List.of("family_name", "language"), delivery),
                        tuple("orders_order", List.of("buyer_reference", "number"), delivery));
        assertThat(lines)
                .filteredOn(line -> line.fate() == Fate.ERASE)
                .extracting(PlanLine::table, PlanLine::rows)
                .containsExactly(tuple("customers_customer", List.of("9")), tuple("customers_email", List.of("2")));
    }

    @Test
    @Tag("R-89")
    void a_draft_goes_and_a_ban_in_force_stays_without_a_last_day() {
        List<PlanLine> lines = planned(order(4, TODAY).used(Use.UNFINISHED), HeldRow.of("access_prohibition", 5));
        assertThat(lines)
                .extracting(PlanLine::fate, PlanLine::table, PlanLine::until)
                .containsExactly(tuple(Fate.ERASE, "orders_order", null), tuple(Fate.KEEP, "access_prohibition", null));
    }

    @Test
    void a_row_answered_for_in_part_is_planned_in_part() {
        assertThat(planned(order(6, TODAY).only("buyer_reference")))
                .extracting(PlanLine::fate, PlanLine::columns)
                .containsExactly(tuple(Fate.ERASE, List.of("buyer_reference")));
    }

    @Test
    void what_the_catalogue_does_not_know_is_no_plan() {
        assertThatThrownBy(() -> planned(HeldRow.of("test_thing", 1))).hasMessageContaining("test_thing");
        assertThatThrownBy(() -> planned(order(6, TODAY).only("colour"))).hasMessageContaining("colour");
    }

    @Test
    void a_log_is_not_counted() {
        PlanLine line = planned(HeldRow.rolling("access_prohibition")).get(0);
        assertThat(line.counted()).isFalse();
        assertThat(line.count()).isZero();
        assertThat(line.fate()).isEqualTo(Fate.KEEP);
    }

    @Test
    void days_of_one_year_are_read_together_and_other_years_apart() {
        List<PlanLine> lines = planned(
                order(1, LocalDate.of(2025, 11, 30)),
                order(2, LocalDate.of(2025, 3, 1)),
                order(3, LocalDate.of(2024, 3, 1)));
        ErasurePlan plan =
                new ErasurePlan(null, "", null, "", false, null, null, false, null, lines, List.of(), Map.of());
        assertThat(plan.groups(Fate.KEEP))
                .extracting(PlanGroup::count, PlanGroup::first, PlanGroup::last, PlanGroup::oneDay)
                .containsExactly(
                        tuple(1, LocalDate.of(2027, 3, 1), LocalDate.of(2027, 3, 1), true),
                        tuple(2, LocalDate.of(2028, 3, 1), LocalDate.of(2028, 11, 30), false));
        assertThat(plan.count(Fate.KEEP)).isEqualTo(3);
    }

    @Test
    @Tag("R-47")
    void a_value_that_is_needed_does_not_keep_the_rest_of_a_row_it_could_be_cleared_from() {
        LocalDate delivery = TODAY.plusDays(5);
        assertThat(planned(
                        HeldRow.of("customers_diary", 1),
                        order(3, delivery).blockedBy(undelivered("26-3402", delivery))))
                .filteredOn(line -> line.table().equals("customers_diary"))
                .extracting(PlanLine::fate, PlanLine::columns)
                .containsExactly(tuple(Fate.ERASE, List.of("mood")), tuple(Fate.BLOCKED, List.of("penname")));
    }

    @Test
    void lines_of_one_table_stand_in_the_order_of_their_text() {
        HeldRow[] rows = IntStream.range(0, 40)
                .mapToObj(id -> order(id, TODAY.minusDays(id * 13L)))
                .toArray(HeldRow[]::new);
        assertThat(planned(rows))
                .filteredOn(line -> line.fate() == Fate.KEEP)
                .hasSize(40)
                .extracting(PlanText::of)
                .isSorted();
    }

    @Test
    void every_table_with_something_personal_is_asked_for() {
        assertThat(new Composing(ErasureFixture.catalogue(), ErasureFixture.periods(), TODAY).tables())
                .containsExactly(
                        "access_prohibition",
                        "customers_customer",
                        "customers_diary",
                        "customers_email",
                        "invoicing_invoice",
                        "orders_order");
    }
}
