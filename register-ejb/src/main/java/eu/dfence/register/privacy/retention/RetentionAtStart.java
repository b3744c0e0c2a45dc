package eu.dfence.register.privacy.retention;

import eu.dfence.register.privacy.catalogue.api.RetentionClock;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.logging.Logger;

/** Tells at start of every clock without a period: a class of data that nobody ever lets go (GDPR Art. 5(1)(e)). */
@Startup
@Singleton
public class RetentionAtStart {
    private static final Logger LOG = Logger.getLogger(RetentionAtStart.class.getName());

    @Inject
    Periods periods;

    @Inject
    Clock clock;

    @PostConstruct
    void tell() {
        try {
            Set<RetentionClock> missing = periods.missing(LocalDate.now(clock));
            if (!missing.isEmpty()) LOG.severe(() -> "no retention period in force for " + missing);
        } catch (PersistenceException databaseAway) {
            LOG.warning("the retention periods could not be read at start; readiness tells of the database");
        }
    }
}
