package eu.dfence.register.fence.fault.rule10.orders;

import java.time.Clock;
import java.time.Duration;

class PutForward {
    Clock tomorrow(Clock clock) {
        return Clock.offset(clock, Duration.ofDays(1));
    }
}
