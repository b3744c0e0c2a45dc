package eu.dfence.register.privacy.retention;

import eu.dfence.register.privacy.catalogue.api.RetentionClock;
import eu.dfence.register.privacy.retention.api.PeriodsKnown;
import eu.dfence.register.privacy.retention.api.RetentionPeriod;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

@Dependent
class KnownPeriods implements PeriodsKnown {
    @Inject
    Periods periods;

    @Override
    public Map<RetentionClock, List<RetentionPeriod>> on(LocalDate day) {
        return Periods.told(periods.on(day));
    }
}
