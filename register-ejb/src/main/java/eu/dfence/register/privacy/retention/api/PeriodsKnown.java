package eu.dfence.register.privacy.retention.api;

import eu.dfence.register.privacy.catalogue.api.RetentionClock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The periods that are decided, for whoever says so when one is missing; asked without a role. One statement. */
public interface PeriodsKnown {
    /** What is in force on a day, everybody's period first; a clock without one is absent. */
    Map<RetentionClock, List<RetentionPeriod>> on(LocalDate day);
}
