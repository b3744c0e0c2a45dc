package eu.dfence.register.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class TimeTest {
    private final InstantConverter converter = new InstantConverter();

    @Test
    void the_clock_stands_in_helsinki_and_ticks_in_microseconds() {
        Clock clock = ClockProducer.clock();
        assertThat(clock.getZone()).isEqualTo(ZoneId.of("Europe/Helsinki"));
        assertThat(clock.instant().getNano() % 1_000).isZero();
    }

    @Test
    void an_instant_is_stored_as_utc() {
        assertThat(converter.convertToDatabaseColumn(Instant.parse("2026-11-22T10:15:30.123456Z")))
                .isEqualTo(LocalDateTime.parse("2026-11-22T10:15:30.123456"));
        assertThat(converter.convertToDatabaseColumn(null)).isNull();
        assertThat(converter.convertToEntityAttribute(null)).isNull();
    }

    @Property
    void an_instant_comes_back_as_it_went_also_in_the_doubled_hour_of_autumn(@ForAll Instant instant) {
        assertThat(converter.convertToEntityAttribute(converter.convertToDatabaseColumn(instant)))
                .isEqualTo(instant);
    }
}
