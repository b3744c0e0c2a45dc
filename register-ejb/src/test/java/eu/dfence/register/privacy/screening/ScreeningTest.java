package eu.dfence.register.privacy.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.dfence.register.privacy.screening.api.Answered;
import eu.dfence.register.privacy.screening.api.Outcome;
import eu.dfence.register.privacy.screening.api.Question;
import eu.dfence.register.privacy.screening.api.ScreeningForm;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ScreeningTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneId.of("Europe/Helsinki"));
    private static final LocalDate NEXT_YEAR = LocalDate.of(2027, 11, 22);

    private static List<Answered> answers(Set<Question> yes, String reason) {
        return Stream.of(Question.values())
                .map(each -> new Answered(each, yes.contains(each), yes.contains(each) ? reason : null))
                .toList();
    }

    private static Screening signed(List<Answered> answers, Outcome outcome, LocalDate reviewOn) {
        ScreeningForm form = new ScreeningForm(
                "Asiakasrekisteri", "Asiakkaiden tiedot.", answers, outcome, "Perustelut.", "Lausunto.", reviewOn);
        return new Screening(UUID.randomUUID(), 1, form, UUID.randomUUID(), CLOCK);
    }

    private static void refused(List<Answered> answers, Outcome outcome, LocalDate reviewOn, String key) {
        assertThatThrownBy(() -> signed(answers, outcome, reviewOn)).hasMessage("screening.refused." + key);
    }

    @ParameterizedTest
    @EnumSource(
            value = Question.class,
            names = {"DECISIONS_BY_PROFILE", "SPECIAL_CATEGORIES", "PUBLIC_AREA", "ON_THE_LIST"})
    @Tag("R-99")
    void what_the_law_or_the_ombudsman_names_leaves_no_choice(Question named) {
        refused(answers(Set.of(named), "Kyllä."), Outcome.NOT_NEEDED, NEXT_YEAR, "obliged");
        assertThat(signed(answers(Set.of(named), "Kyllä."), Outcome.NEEDED, NEXT_YEAR)
                        .told()
                        .outcome())
                .isEqualTo(Outcome.NEEDED);
    }

    @Test
    @Tag("R-99")
    void the_nine_criteria_are_weighed_with_reasons() {
        Set<Question> two = EnumSet.of(Question.LARGE_SCALE, Question.COMBINING);
        ScreeningForm told =
                signed(answers(two, "Koko maa."), Outcome.NOT_NEEDED, NEXT_YEAR).told();
        assertThat(told.answers()).extracting(Answered::question).containsExactly(Question.values());
        assertThat(told.answers()).filteredOn(Answered::yes).hasSize(2).allMatch(each -> each.reason() != null);
        assertThat(Stream.of(Question.values()).filter(each -> !each.obliges())).hasSize(9);
    }

    @Test
    @Tag("R-99")
    void what_is_missing_is_refused() {
        List<Answered> none = answers(Set.of(), null);
        refused(none.subList(1, none.size()), Outcome.NOT_NEEDED, NEXT_YEAR, "unanswered");
        refused(answers(Set.of(Question.SCORING), " "), Outcome.NEEDED, NEXT_YEAR, "reason");
        refused(none, null, NEXT_YEAR, "outcome");
        refused(none, Outcome.NOT_NEEDED, LocalDate.of(2026, 11, 22), "review");
        refused(none, Outcome.NOT_NEEDED, null, "review");
        ScreeningForm silent = new ScreeningForm("x", "x", none, Outcome.NOT_NEEDED, "x", " ", NEXT_YEAR);
        assertThatThrownBy(() -> new Screening(UUID.randomUUID(), 1, silent, UUID.randomUUID(), CLOCK))
                .hasMessage("screening.refused.advice");
    }

    @Test
    @Tag("R-99")
    void it_is_due_when_its_day_of_review_has_come() {
        Screening screening = signed(answers(Set.of(), null), Outcome.NOT_NEEDED, NEXT_YEAR);
        assertThat(screening.row(NEXT_YEAR.minusDays(1)).due()).isFalse();
        assertThat(screening.row(NEXT_YEAR).due()).isTrue();
    }
}
