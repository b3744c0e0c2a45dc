package eu.dfence.register.privacy.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dfence.register.privacy.catalogue.api.KeptRow;
import eu.dfence.register.privacy.catalogue.api.RetentionClock;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.privacy.erasure.api.Fate;
import eu.dfence.register.privacy.erasure.api.PlanLine;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-89")
class PlannedToStayTest {
    private static final SubjectId PERSON = SubjectId.next();

    @Test
    void what_a_plan_keeps_or_cannot_take_yet_may_stay_row_by_row() {
        assertThat(PlannedToStay.of(PERSON, List.of(line(Fate.KEEP, "a", "1", "2"), line(Fate.BLOCKED, "b", "3"))))
                .containsExactlyInAnyOrder(kept("a", "1"), kept("a", "2"), kept("b", "3"));
    }

    @Test
    void what_goes_or_tells_of_nobody_may_not() {
        assertThat(PlannedToStay.of(PERSON, List.of(line(Fate.ERASE, "a", "1"), line(Fate.ANONYMISE, "b", "2"))))
                .isEmpty();
    }

    @Test
    void of_a_table_answered_for_as_a_whole_those_rows_that_name_the_person() {
        assertThat(PlannedToStay.of(PERSON, List.of(line(Fate.KEEP, "a", "*"))))
                .containsExactly(kept("a", PERSON.toString()));
    }

    @Test
    void a_plan_of_today_is_asked() {
        PlannedToStay staying = new PlannedToStay();
        staying.planning = new Planning() {
            @Override
            List<PlanLine> lines(SubjectId subject) {
                return subject.equals(PERSON) ? List.of(line(Fate.KEEP, "a", "1")) : List.of();
            }
        };
        assertThat(staying.kept(PERSON)).containsExactly(kept("a", "1"));
        assertThat(staying.kept(SubjectId.next())).isEmpty();
    }

    private static KeptRow kept(String table, String row) {
        return new KeptRow(table, row, Set.of("x", "y"));
    }

    private static PlanLine line(Fate fate, String table, String... rows) {
        return new PlanLine(
                fate, "m", table, List.of("x", "y"), List.of(rows), null, RetentionClock.VOUCHER, List.of());
    }
}
