package eu.dfence.register.outreach;

import eu.dfence.register.privacy.catalogue.api.RetentionClock;
import eu.dfence.register.privacy.catalogue.api.TimedRows;
import eu.dfence.register.privacy.catalogue.api.TimedRowsKnown;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Who was chosen for a mailing, from the day of the choice. */
@ApplicationScoped
class TimedMailed implements TimedRowsKnown {
    @PersistenceContext
    EntityManager em;

    @Override
    public List<TimedRows> timed() {
        return List.of(new TimedRows(
                em,
                RetentionClock.RIGHTS_PROOF,
                "outreach_mailed",
                "mailing_id in (select m.id from outreach_mailing m where m.chosen_at < ?2)"));
    }
}
