package eu.dfence.register.privacy.vault;

import eu.dfence.register.privacy.catalogue.api.RetentionClock;
import eu.dfence.register.privacy.catalogue.api.TimedRows;
import eu.dfence.register.privacy.catalogue.api.TimedRowsKnown;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Each change as proof from its own day, whether its person is still there or not. */
@ApplicationScoped
class TimedChanges implements TimedRowsKnown {
    @PersistenceContext
    EntityManager em;

    @Override
    public List<TimedRows> timed() {
        return List.of(new TimedRows(em, RetentionClock.RIGHTS_PROOF, "vault_change", "at < ?2"));
    }
}
