package eu.dfence.register.shared;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;

/** The one clock. It ticks in microseconds, so that what is remembered and what {@code DATETIME(6)} gives back are equal. */
@Dependent
class ClockProducer {
    private static final Clock HELSINKI =
            Clock.tick(Clock.system(ZoneId.of("Europe/Helsinki")), Duration.ofNanos(1_000));

    @Produces
    static Clock clock() {
        return HELSINKI;
    }
}
