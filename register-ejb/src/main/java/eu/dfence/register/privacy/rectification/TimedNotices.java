package eu.dfence.register.privacy.rectification;

import eu.dfence.register.privacy.catalogue.api.RetentionClock;
import eu.dfence.register.privacy.catalogue.api.TimedRows;
import eu.dfence.register.privacy.catalogue.api.TimedRowsKnown;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Notices from the day each was settled. */
@ApplicationScoped
class TimedNotices implements TimedRowsKnown {
    @PersistenceContext
    EntityManager em;

    @Override
    public List<TimedRows> timed() {
        return List.of(new TimedRows(em, RetentionClock.RIGHTS_PROOF, "rectification_notice", "settled_on < ?1"));
    }
}
