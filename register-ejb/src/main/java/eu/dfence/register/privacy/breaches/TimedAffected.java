package eu.dfence.register.privacy.breaches;

import eu.dfence.register.privacy.catalogue.api.RetentionClock;
import eu.dfence.register.privacy.catalogue.api.TimedRows;
import eu.dfence.register.privacy.catalogue.api.TimedRowsKnown;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Who was affected by a breach and what they were told, from the day it was closed. */
@ApplicationScoped
class TimedAffected implements TimedRowsKnown {
    @PersistenceContext
    EntityManager em;

    @Override
    public List<TimedRows> timed() {
        return List.of(proof("breaches_affected"), proof("breaches_letter"));
    }

    private TimedRows proof(String table) {
        return new TimedRows(
                em,
                RetentionClock.RIGHTS_PROOF,
                table,
                "breach_id in (select b.id from breaches_breach b where b.closed_on < ?1)");
    }
}
