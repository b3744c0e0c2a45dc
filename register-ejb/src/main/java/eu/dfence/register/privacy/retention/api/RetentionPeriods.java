package eu.dfence.register.privacy.retention.api;

import eu.dfence.register.privacy.catalogue.api.RetentionClock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The periods by day; asked inside one transaction and without a role. One statement. */
public interface RetentionPeriods {
    /**
     * What is in force on a day, everybody's period first.
     *
     * @throws eu.dfence.register.shared.api.RegisterException {@code retention.refused.no-period} when a clock has none: nothing
     *     is told or planned with a period nobody has decided
     */
    Map<RetentionClock, List<RetentionPeriod>> inForce(LocalDate day);
}
