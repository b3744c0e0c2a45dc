package eu.dfence.register.privacy.requests;

import static eu.dfence.register.privacy.requests.RequestFixture.terms;
import static org.assertj.core.api.Assertions.assertThat;

import eu.dfence.register.Vectors;
import eu.dfence.register.banking.api.FinnishCalendar;
import eu.dfence.register.privacy.requests.api.Deadline;
import eu.dfence.register.privacy.requests.api.Urgency;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerClockTest {
    private static final LocalDate START = LocalDate.of(2018, 5, 25);

    @TestFactory
    @Tag("R-91")
    Stream<DynamicTest> the_answer_is_due_on_the_day_of_the_vectors() {
        return Vectors.each(
                row -> {
                    AnswerClock clock = new AnswerClock(
                            LocalDate.parse(row.get("received").asText()),
                            row.get("months").asInt(),
                            0);
                    assertThat(clock.nominal()).isEqualTo(row.get("nominal").asText());
                    assertThat(clock.due()).isEqualTo(row.get("expect").asText());
                },
                "art12_deadline");
    }

    @Property
    void it_never_ends_on_a_weekend_or_a_holiday_and_never_before_the_calendar_says(
            @ForAll @IntRange(max = 30_000) int day,
            @ForAll @IntRange(min = 1, max = 3) int months,
            @ForAll @IntRange(max = 90) int paused) {
        AnswerClock clock = new AnswerClock(START.plusDays(day), months, paused);
        assertThat(FinnishCalendar.isBankDay(clock.due())).isTrue();
        assertThat(ChronoUnit.DAYS.between(clock.nominal(), clock.due())).isBetween(0L, 5L);
    }

    @Property
    void what_comes_later_is_never_due_earlier(
            @ForAll @IntRange(max = 30_000) int day,
            @ForAll @IntRange(max = 400) int later,
            @ForAll @IntRange(min = 1, max = 3) int months) {
        LocalDate first = new AnswerClock(START.plusDays(day), months, 0).due();
        assertThat(new AnswerClock(START.plusDays(day + later), months, 0).due())
                .isAfterOrEqualTo(first);
    }

    @Property
    void an_extension_and_a_pause_never_shorten_it(
            @ForAll @IntRange(max = 30_000) int day, @ForAll @IntRange(max = 90) int paused) {
        AnswerClock plain = new AnswerClock(START.plusDays(day), 1, 0);
        assertThat(new AnswerClock(START.plusDays(day), 3, 0).due()).isAfter(plain.due());
        assertThat(new AnswerClock(START.plusDays(day), 1, paused).due()).isAfterOrEqualTo(plain.due());
    }

    @Property
    void a_pause_adds_exactly_its_days_whether_over_or_going_on(
            @ForAll @IntRange(max = 30_000) int day,
            @ForAll @IntRange(max = 60) int before,
            @ForAll @IntRange(max = 60) int days) {
        LocalDate received = START.plusDays(day);
        AnswerClock plain = new AnswerClock(received, 1, before);
        AnswerClock over = new AnswerClock(received, 1, before + days);
        LocalDate held = received.plusDays(3);
        assertThat(over.nominal()).isEqualTo(plain.nominal().plusDays(days));
        assertThat(plain.standingSince(held, held.plusDays(days))).isEqualTo(over);
        assertThat(plain.standingSince(null, held)).isEqualTo(plain);
    }

    @ParameterizedTest
    @Tag("R-91")
    @CsvSource({
        "2026-11-23,30,CALM",
        "2026-12-07,16,CALM",
        "2026-12-09,14,ALERTED",
        "2026-12-17,6,ALERTED",
        "2026-12-18,5,URGENT",
        "2026-12-23,0,URGENT",
        "2026-12-24,-1,LATE"
    })
    void it_alerts_fourteen_and_five_days_before_and_when_it_is_late(LocalDate today, long left, Urgency urgency) {
        Deadline deadline = new AnswerClock(LocalDate.of(2026, 11, 23), 1, 0).on(today, terms());
        assertThat(deadline.daysLeft()).isEqualTo(left);
        assertThat(deadline.urgency()).isEqualTo(urgency);
        assertThat(deadline.percent()).isBetween(0, 100);
    }

    @Test
    void an_extended_clock_alerts_over_half_of_its_own_time() {
        AnswerClock extended = new AnswerClock(LocalDate.of(2026, 10, 1), 3, 0);
        assertThat(extended.on(LocalDate.of(2026, 11, 10), terms()).urgency()).isEqualTo(Urgency.CALM);
        assertThat(extended.on(LocalDate.of(2026, 11, 23), terms()).urgency()).isEqualTo(Urgency.ALERTED);
    }

    @Test
    void a_day_that_a_holiday_moved_says_both_days() {
        Deadline deadline = new AnswerClock(LocalDate.of(2026, 11, 24), 1, 0).on(LocalDate.of(2026, 12, 1), terms());
        assertThat(deadline.moved()).isTrue();
        assertThat(deadline.nominalOn()).isEqualTo("2026-12-24");
        assertThat(deadline.dueOn()).isEqualTo("2026-12-28");
    }
}
