package eu.dfence.register.credit;

import static eu.dfence.register.credit.CreditFixture.RULES;
import static eu.dfence.register.credit.CreditFixture.facts;
import static eu.dfence.register.credit.CreditFixture.weighed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.dfence.register.credit.api.GroundsCard.Line;
import eu.dfence.register.credit.api.Outcome;
import eu.dfence.register.credit.api.Rule;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class WeighingTest {
    @Test
    @Tag("R-100")
    void each_threshold_is_kept_to_the_last_day_cent_and_case() {
        assertThat(weighed(30, 2, 1, 0).proposal()).isEqualTo(Outcome.GRANTED);
        assertThat(weighed(31, 2, 1, 0).proposal()).isEqualTo(Outcome.REFUSED);
        assertThat(weighed(30, 3, 2, 0).proposal()).isEqualTo(Outcome.REFUSED);
        assertThat(weighed(30, 2, 1, 1).proposal()).isEqualTo(Outcome.REFUSED);
    }

    @Test
    @Tag("R-100")
    void who_is_known_gets_more_proposed_and_who_is_refused_nothing() {
        assertThat(weighed(0, 2, 0, 0).limit()).isEqualByComparingTo("500.00");
        assertThat(weighed(0, 3, 0, 0).limit()).isEqualByComparingTo("3000.00");
        assertThat(weighed(0, 3, 0, 1).limit()).isEqualByComparingTo("0.00");
    }

    @Property
    @net.jqwik.api.Tag("R-100")
    void what_is_proposed_follows_from_the_lines_that_are_shown(
            @ForAll @IntRange(max = 90) int days,
            @ForAll @IntRange(max = 20) int settled,
            @ForAll @IntRange(max = 20) int late,
            @ForAll @IntRange(max = 2) int collections) {
        Weighing weighed = weighed(days, settled, Math.min(late, settled), collections);
        assertThat(weighed.lines()).extracting(Line::rule).containsExactly(Rule.values());
        assertThat(weighed.proposal() == Outcome.GRANTED)
                .isEqualTo(weighed.lines().stream().allMatch(Line::kept));
        assertThat(weighed.lines().stream().filter(each -> !each.kept()).map(Line::rule))
                .allMatch(Rule::condition);
        assertThat(weighed.limit().signum() > 0).isEqualTo(weighed.proposal() == Outcome.GRANTED);
    }

    @Test
    void a_rule_without_a_threshold_weighs_nothing() {
        assertThatThrownBy(() -> new Weighing(RULES.subList(1, RULES.size()), facts(0, 0, 0, 0)))
                .isInstanceOf(IllegalStateException.class);
    }
}
