package eu.dfence.register.fence.fault.rule10.orders;

import java.time.LocalDate;
import java.time.ZoneId;

class WallClock {
    LocalDate today = LocalDate.now(ZoneId.of("Europe/Helsinki"));
}
