package eu.dfence.register.privacy.breaches;

import static eu.dfence.register.privacy.breaches.BreachFixture.HELSINKI;
import static eu.dfence.register.privacy.breaches.BreachFixture.TERMS;
import static eu.dfence.register.privacy.breaches.BreachFixture.at;
import static org.assertj.core.api.Assertions.assertThat;

import eu.dfence.register.banking.api.FinnishCalendar;
import eu.dfence.register.privacy.breaches.api.NoticeDeadline;
import eu.dfence.register.privacy.breaches.api.Urgency;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class NoticeClockTest {
    private static NoticeClock from(String local) {
        return new NoticeClock(at(local), 72, HELSINKI);
    }

    @Test
    @Tag("R-98")
    void the_hour_of_awareness_is_not_counted() {
        assertThat(from("2026-11-17T10:20").due()).isEqualTo(at("2026-11-20T11:00"));
        assertThat(from("2026-11-17T10:00").due()).isEqualTo(at("2026-11-20T11:00"));
    }

    @Test
    @Tag("R-98")
    void a_weekend_is_part_of_the_hours_and_does_not_move_their_end() {
        assertThat(from("2026-11-20T16:20").due()).isEqualTo(at("2026-11-23T17:00"));
        assertThat(from("2026-11-19T12:00").due()).as("ends on a Sunday").isEqualTo(at("2026-11-22T13:00"));
    }

    @Test
    @Tag("R-98")
    void easter_leaves_one_working_day_so_the_second_one_is_added_whole() {
        NoticeClock maundyThursday = from("2026-04-02T16:20");
        assertThat(maundyThursday.nominal()).isEqualTo(at("2026-04-05T17:00"));
        assertThat(maundyThursday.due()).isEqualTo(at("2026-04-08T00:00"));
    }

    @Test
    @Tag("R-98")
    void friday_s_last_hour_leaves_monday_alone_and_tuesday_is_added() {
        assertThat(from("2026-11-20T23:30").nominal()).isEqualTo(at("2026-11-24T00:00"));
        assertThat(from("2026-11-20T23:30").due()).isEqualTo(at("2026-11-25T00:00"));
    }

    @Test
    @Tag("R-98")
    void an_hour_is_an_hour_when_the_clocks_are_turned() {
        assertThat(from("2026-10-23T16:20").due()).as("back, an hour more").isEqualTo(at("2026-10-26T16:00"));
        assertThat(from("2026-03-27T16:20").due()).as("forward, an hour less").isEqualTo(at("2026-03-30T18:00"));
    }

    @Test
    @Tag("R-98")
    void it_alerts_a_day_and_six_hours_before_and_is_late_after_the_last_moment() {
        NoticeClock clock = from("2026-11-17T10:20");
        assertThat(urgency(clock, "2026-11-19T10:59")).isEqualTo(Urgency.WAITING);
        assertThat(urgency(clock, "2026-11-19T11:00")).isEqualTo(Urgency.SOON);
        assertThat(urgency(clock, "2026-11-20T05:00")).isEqualTo(Urgency.URGENT);
        assertThat(urgency(clock, "2026-11-20T11:00")).isEqualTo(Urgency.URGENT);
        assertThat(urgency(clock, "2026-11-20T11:01")).isEqualTo(Urgency.LATE);
        assertThat(clock.at(at("2026-11-20T11:01"), at("2026-11-18T09:00"), TERMS)
                        .urgency())
                .isEqualTo(Urgency.STOPPED);
    }

    @Test
    @Tag("R-98")
    void hours_are_counted_to_the_house_s_moment_and_then_to_the_law_s() {
        NoticeClock maundyThursday = from("2026-04-02T16:20");
        NoticeDeadline before = maundyThursday.at(at("2026-04-04T17:00"), null, TERMS);
        NoticeDeadline between = maundyThursday.at(at("2026-04-05T18:00"), null, TERMS);
        NoticeDeadline after = maundyThursday.at(at("2026-04-08T00:30"), null, TERMS);
        assertThat(before.hoursLeft()).isEqualTo(24);
        assertThat(before.moved()).isTrue();
        assertThat(between.hoursLeft()).isEqualTo(54);
        assertThat(between.urgency()).isEqualTo(Urgency.URGENT);
        assertThat(after.hoursLeft()).isEqualTo(-1);
        assertThat(after.percent()).isEqualTo(100);
    }

    private static Urgency urgency(NoticeClock clock, String now) {
        return clock.at(at(now), null, TERMS).urgency();
    }

    @Property
    void it_never_ends_before_72_hours_and_always_touches_two_working_days(
            @ForAll @LongRange(min = 1_700_000_000L, max = 1_900_000_000L) long second) {
        Instant aware = Instant.ofEpochSecond(second);
        NoticeClock clock = new NoticeClock(aware, 72, HELSINKI);
        LocalDate first = aware.plus(Duration.ofHours(1)).atZone(HELSINKI).toLocalDate();
        LocalDate last = clock.due().minusNanos(1).atZone(HELSINKI).toLocalDate();
        assertThat(clock.nominal()).isAfter(aware.plus(Duration.ofHours(72)));
        assertThat(clock.nominal()).isBeforeOrEqualTo(aware.plus(Duration.ofHours(73)));
        assertThat(clock.due()).isAfterOrEqualTo(clock.nominal());
        assertThat(first.datesUntil(last.plusDays(1)).filter(FinnishCalendar::isBankDay))
                .hasSizeGreaterThanOrEqualTo(2);
    }
}
