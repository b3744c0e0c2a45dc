package eu.dfence.register.credit;

import static eu.dfence.register.credit.CreditFixture.CLERK;
import static eu.dfence.register.credit.CreditFixture.CLOCK;
import static eu.dfence.register.credit.CreditFixture.COLLEAGUE;
import static eu.dfence.register.credit.CreditFixture.NOW;
import static eu.dfence.register.credit.CreditFixture.REASON;
import static eu.dfence.register.credit.CreditFixture.TODAY;
import static eu.dfence.register.credit.CreditFixture.granted;
import static eu.dfence.register.credit.CreditFixture.human;
import static eu.dfence.register.credit.CreditFixture.nobody;
import static eu.dfence.register.credit.CreditFixture.refused;
import static eu.dfence.register.credit.CreditFixture.shownTo;
import static eu.dfence.register.credit.CreditFixture.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.dfence.register.credit.api.DecisionRow;
import eu.dfence.register.credit.api.ObjectionForm;
import eu.dfence.register.credit.api.Outcome;
import eu.dfence.register.credit.api.RulingForm;
import eu.dfence.register.privacy.access.api.Channel;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** No decision without its human (GDPR Art. 22(1); CJEU C-634/21). */
class HumanStepTest {
    @Test
    @Tag("R-100")
    @Tag("R-43")
    void nothing_makes_a_ruling_but_a_human_and_nothing_makes_a_human_but_signing_in_and_reading() {
        assertThat(Human.class.getDeclaredConstructors()).allMatch(each -> Modifier.isPrivate(each.getModifiers()));
        assertThat(Stream.of(CreditDecision.class, CreditReview.class, Ruling.class)
                        .flatMap(type -> Arrays.stream(type.getDeclaredConstructors()))
                        .filter(each -> each.getParameterCount() > 0)
                        .map(Constructor::getParameterTypes))
                .hasSize(3)
                .allMatch(types -> Arrays.asList(types).contains(Human.class));
        assertThatThrownBy(() -> Human.whoRead(shownTo(CLERK, TODAY), nobody(), CLOCK))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Human.whoRead(shownTo(COLLEAGUE, TODAY).read(NOW), signedIn(CLERK), CLOCK))
                .hasMessage("credit.refused.not-read");
        assertThatThrownBy(() -> Human.whoRead(shownTo(CLERK, TODAY), signedIn(CLERK), CLOCK))
                .as("reckoned for the clerk, and not looked at")
                .hasMessage("credit.refused.not-read");
        assertThatThrownBy(
                        () -> Human.whoRead(shownTo(CLERK, TODAY.minusDays(1)).read(NOW), signedIn(CLERK), CLOCK))
                .hasMessage("credit.refused.stale");
    }

    @Property
    @net.jqwik.api.Tag("R-100")
    void whatever_was_proposed_the_human_decides_and_says_why(
            @ForAll Outcome outcome, @ForAll @StringLength(max = 60) String reason) {
        RulingForm form = outcome == Outcome.GRANTED ? granted(reason) : refused(reason);
        if (reason.strip().length() < Ruling.SHORTEST_REASON) {
            assertThatThrownBy(() -> new CreditDecision(human(CLERK), form)).hasMessage("credit.refused.reason");
        } else {
            DecisionRow row = new CreditDecision(human(CLERK), form).row(null, null, Map.of(CLERK, "Clerk"), CLERK);
            assertThat(row.ruling().outcome()).isEqualTo(outcome);
            assertThat(row.ruling().by()).isEqualTo("Clerk");
            assertThat(row.departed()).isEqualTo(outcome == Outcome.REFUSED);
        }
    }

    @Test
    @Tag("R-100")
    void credit_has_a_limit_and_an_end_and_its_refusal_has_neither() {
        refuses("outcome", new RulingForm(null, null, null, REASON));
        refuses("limit", new RulingForm(Outcome.GRANTED, BigDecimal.ZERO, TODAY, REASON));
        refuses("limit", new RulingForm(Outcome.GRANTED, null, TODAY, REASON));
        refuses("valid", new RulingForm(Outcome.GRANTED, BigDecimal.TEN, null, REASON));
        refuses("valid", new RulingForm(Outcome.GRANTED, BigDecimal.TEN, TODAY.minusDays(1), REASON));
        refuses(
                "valid",
                new RulingForm(
                        Outcome.GRANTED, BigDecimal.TEN, TODAY.plusMonths(24).plusDays(1), REASON));
        Ruling no = new Ruling(human(CLERK), new RulingForm(Outcome.REFUSED, BigDecimal.TEN, TODAY, REASON));
        assertThat(no.mayOwe()).isEqualByComparingTo("0");
        assertThat(no.told(Map.of()).validTo()).isNull();
        assertThat(new Ruling(human(CLERK), granted(REASON)).mayOwe()).isEqualByComparingTo("800");
    }

    private static void refuses(String what, RulingForm form) {
        assertThatThrownBy(() -> new CreditDecision(human(CLERK), form)).hasMessage("credit.refused." + what);
    }

    @Test
    @Tag("R-100")
    void what_is_contested_is_decided_anew_by_another_and_only_then() {
        CreditDecision decision = new CreditDecision(human(CLERK), refused(REASON));
        CreditObjection said = objection(decision, "Lasku oli väärä.");
        assertThatThrownBy(() -> new CreditReview(decision, null, human(COLLEAGUE), granted(REASON)))
                .hasMessage("credit.refused.unasked");
        assertThatThrownBy(() -> new CreditReview(decision, said, human(CLERK), granted(REASON)))
                .hasMessage("credit.refused.same");
        CreditReview review = new CreditReview(decision, said, human(COLLEAGUE), granted(REASON));
        assertThat(row(decision, said, null, CLERK).reviewable()).isFalse();
        assertThat(row(decision, said, null, COLLEAGUE).reviewable()).isTrue();
        assertThat(row(decision, null, null, COLLEAGUE).reviewable()).isFalse();
        DecisionRow reviewed = row(decision, said, review, COLLEAGUE);
        assertThat(reviewed.stands().outcome()).isEqualTo(Outcome.GRANTED);
        assertThat(reviewed.reviewable()).isFalse();
    }

    private static DecisionRow row(CreditDecision decision, CreditObjection said, CreditReview review, UUID viewer) {
        return decision.row(said, review, Map.of(), viewer);
    }

    @Test
    @Tag("R-100")
    void an_objection_says_something_on_a_day_that_was() {
        CreditDecision decision = new CreditDecision(human(CLERK), refused(REASON));
        assertThatThrownBy(() -> objection(decision, "  ")).hasMessage("credit.refused.said");
        ObjectionForm early = new ObjectionForm("Ei käy.", TODAY.minusDays(1), Channel.PHONE);
        assertThatThrownBy(() -> new CreditObjection(decision, early, COLLEAGUE, NOW, TODAY))
                .hasMessage("credit.refused.said-on");
        ObjectionForm mute = new ObjectionForm("Ei käy.", TODAY, null);
        assertThatThrownBy(() -> new CreditObjection(decision, mute, COLLEAGUE, NOW, TODAY))
                .hasMessage("credit.refused.how");
    }

    private static CreditObjection objection(CreditDecision decision, String text) {
        return new CreditObjection(decision, new ObjectionForm(text, TODAY, Channel.PHONE), COLLEAGUE, NOW, TODAY);
    }
}
