package eu.dfence.register.privacy.consent;

import eu.dfence.register.privacy.catalogue.api.RetentionClock;
import eu.dfence.register.privacy.catalogue.api.TimedRows;
import eu.dfence.register.privacy.catalogue.api.TimedRowsKnown;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** A consent as proof from the day it was withdrawn or given anew (GDPR Art. 5(2), 7(1)); while it stands, no clock runs. */
@ApplicationScoped
class TimedConsents implements TimedRowsKnown {
    private static final String OVER = "exists (select 1 from consent_entry later"
            + " where later.subject_id = consent_entry.subject_id and later.channel = consent_entry.channel"
            + " and later.recorded_at < ?2 and (later.number > consent_entry.number"
            + " or later.id = consent_entry.id and later.said = 'WITHDRAWN'))";

    @PersistenceContext
    EntityManager em;

    @Override
    public List<TimedRows> timed() {
        return List.of(new TimedRows(em, RetentionClock.RIGHTS_PROOF, "consent_entry", OVER).endedBy(this::forget));
    }

    /** The register may only add to its ledger: what is old goes by a procedure that leaves whatever is not. */
    private int forget(List<Long> ids) {
        em.createNativeQuery("call consent_entry_forget(?1)")
                .setParameter(1, ids.toString())
                .executeUpdate();
        return ids.size();
    }
}
