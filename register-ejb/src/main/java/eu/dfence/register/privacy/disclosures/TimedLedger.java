package eu.dfence.register.privacy.disclosures;

import eu.dfence.register.privacy.catalogue.api.RetentionClock;
import eu.dfence.register.privacy.catalogue.api.TimedRows;
import eu.dfence.register.privacy.catalogue.api.TimedRowsKnown;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The ledger, as proof from the day something left (GDPR Art. 5(2)). */
@ApplicationScoped
class TimedLedger implements TimedRowsKnown {
    @PersistenceContext
    EntityManager em;

    @Override
    public List<TimedRows> timed() {
        return List.of(new TimedRows(em, RetentionClock.RIGHTS_PROOF, "disclosures_ledger", "at < ?2")
                .with("disclosures_ledger_person", "ledger_id")
                .endedBy(this::forget));
    }

    /** The register may only add to its ledger: what is old goes by a procedure that leaves whatever is not. */
    private int forget(List<Long> ids) {
        em.createNativeQuery("call disclosures_ledger_forget(?1)")
                .setParameter(1, ids.toString())
                .executeUpdate();
        return ids.size();
    }
}
