package eu.dfence.register.it.container;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.interceptor.Interceptor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * The register's clock in these tests: it ticks like the shipped one, and goes to the day a test needs. It stands in the
 * shipped one's place because it was added to the archive; nothing that ships can do that (fence, rule 10).
 */
@Alternative
@Dependent
@Priority(Interceptor.Priority.APPLICATION)
public class MovedClock {
    private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");
    private static volatile Duration moved = Duration.ZERO;

    /** The middle of that day. */
    static void to(LocalDate day) {
        moved = Duration.between(
                Instant.now(), day.atTime(LocalTime.NOON).atZone(HELSINKI).toInstant());
    }

    static void back() {
        moved = Duration.ZERO;
    }

    @Produces
    static Clock clock() {
        return new Moved(HELSINKI);
    }

    private static final class Moved extends Clock {
        private final ZoneId zone;

        Moved(ZoneId zone) {
            this.zone = zone;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new Moved(other);
        }

        @Override
        public Instant instant() {
            return Instant.now().plus(moved).truncatedTo(ChronoUnit.MICROS);
        }
    }
}
