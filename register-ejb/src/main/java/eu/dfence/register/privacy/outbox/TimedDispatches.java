package eu.dfence.register.privacy.outbox;

import eu.dfence.register.privacy.catalogue.api.RetentionClock;
import eu.dfence.register.privacy.catalogue.api.TimedRows;
import eu.dfence.register.privacy.catalogue.api.TimedRowsKnown;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** That somebody was told, from the day on which it was done. */
@ApplicationScoped
class TimedDispatches implements TimedRowsKnown {
    @PersistenceContext
    EntityManager em;

    @Override
    public List<TimedRows> timed() {
        return List.of(new TimedRows(em, RetentionClock.RIGHTS_PROOF, "outbox_dispatch", "settled_on < ?1")
                .with("outbox_letter", "dispatch_id"));
    }
}
