package eu.dfence.register.fence.fault.rule10.orders;

import java.time.Clock;
import java.time.LocalDate;

class InjectedClock {
    LocalDate today(Clock clock) {
        return LocalDate.now(clock);
    }
}
