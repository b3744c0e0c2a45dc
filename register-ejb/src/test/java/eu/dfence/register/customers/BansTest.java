package eu.dfence.register.customers;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dfence.register.customers.api.CustomerKind;
import eu.dfence.register.customers.api.CustomerRow;
import eu.dfence.register.customers.api.CustomerStatus;
import eu.dfence.register.privacy.access.api.Prohibition;
import eu.dfence.register.privacy.access.api.Prohibitions;
import eu.dfence.register.privacy.catalogue.api.Page;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class BansTest {
    private static final SubjectId FORBADE = SubjectId.next();
    private static final SubjectId FROZEN = SubjectId.next();
    private static final Prohibition BAN =
            new Prohibition(Prohibition.Kind.DISTANCE_SELLING, LocalDate.of(2026, 11, 22));

    private final Bans bans = new Bans();
    private int questions;

    BansTest() {
        bans.prohibitions = new Told();
    }

    @Test
    @Tag("R-22")
    void each_row_shows_what_its_own_customer_forbade_and_what_is_frozen() {
        Page<CustomerRow> marked = bans.mark(new Page<>(List.of(row(FORBADE), row(FROZEN)), 2, "before", "after"));
        assertThat(marked.rows())
                .containsExactly(
                        row(FORBADE).under(List.of(BAN), false), row(FROZEN).under(List.of(), true));
        assertThat(marked.hits()).isEqualTo(2);
        assertThat(marked.previous()).isEqualTo("before");
        assertThat(marked.next()).isEqualTo("after");
    }

    @Test
    void an_empty_page_asks_nothing() {
        Page<CustomerRow> none = new Page<>(List.of(), 0, null, null);
        assertThat(bans.mark(none)).isSameAs(none);
        assertThat(questions).isZero();
    }

    @Test
    void one_customer_is_told_as_a_list_is() {
        assertThat(bans.of(FORBADE).prohibitions(FORBADE)).containsExactly(BAN);
        assertThat(bans.of(FROZEN).restricted(FROZEN)).isTrue();
        assertThat(bans.of(FORBADE).restricted(FORBADE)).isFalse();
    }

    private static CustomerRow row(SubjectId id) {
        return new CustomerRow(
                id,
                1,
                CustomerKind.PERSON,
                CustomerStatus.ACTIVE,
                "Mäkinen, Anna",
                null,
                null,
                null,
                null,
                List.of(),
                false);
    }

    private final class Told implements Prohibitions {
        @Override
        public List<Prohibition> inForce(SubjectId subject) {
            return inForce(List.of(subject)).getOrDefault(subject, List.of());
        }

        @Override
        public Map<SubjectId, List<Prohibition>> inForce(Collection<SubjectId> subjects) {
            questions++;
            return Map.of(FORBADE, List.of(BAN));
        }

        @Override
        public Set<SubjectId> restricted(Collection<SubjectId> subjects) {
            return subjects.contains(FROZEN) ? Set.of(FROZEN) : Set.of();
        }
    }
}
