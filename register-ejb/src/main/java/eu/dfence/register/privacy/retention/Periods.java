package eu.dfence.register.privacy.retention;

import eu.dfence.register.privacy.catalogue.api.RetentionClock;
import eu.dfence.register.privacy.retention.api.RetentionPeriod;
import eu.dfence.register.privacy.retention.api.RetentionPeriods;
import eu.dfence.register.shared.api.RegisterException;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Every period there is or was. */
@Dependent
class Periods implements RetentionPeriods {
    @PersistenceContext
    EntityManager em;

    @Override
    public Map<RetentionClock, List<RetentionPeriod>> inForce(LocalDate day) {
        Map<RetentionClock, List<RetentionPeriod>> told = told(on(day));
        Set<RetentionClock> missing = missing(told);
        if (!missing.isEmpty()) throw new RegisterException("retention.refused.no-period", missing, day);
        return told;
    }

    /** Clocks of which nobody has decided how long they run. */
    Set<RetentionClock> missing(LocalDate day) {
        return missing(told(on(day)));
    }

    List<RetentionPeriod> on(LocalDate day) {
        return em.createQuery(
                        "select p from StoredPeriod p where p.validFrom <= :day and (p.validTo is null or p.validTo >= :day)",
                        StoredPeriod.class)
                .setParameter("day", day)
                .getResultStream()
                .map(StoredPeriod::told)
                .toList();
    }

    static Map<RetentionClock, List<RetentionPeriod>> told(List<RetentionPeriod> periods) {
        return periods.stream()
                .sorted(Comparator.comparing(RetentionPeriod::whom))
                .collect(Collectors.groupingBy(RetentionPeriod::clock, TreeMap::new, Collectors.toList()));
    }

    private static Set<RetentionClock> missing(Map<RetentionClock, List<RetentionPeriod>> told) {
        Set<RetentionClock> missing = EnumSet.allOf(RetentionClock.class);
        told.forEach((clock, periods) -> {
            if (periods.get(0).whom() == RetentionPeriod.Whom.EVERYBODY) missing.remove(clock);
        });
        return missing;
    }
}
