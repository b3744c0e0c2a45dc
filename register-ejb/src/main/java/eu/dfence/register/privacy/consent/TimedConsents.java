package eu.dfence.register.privacy.consent;

import eu.dfence.register.privacy.catalogue.api.RetentionClock;
import eu.dfence.register.privacy.catalogue.api.TimedRows;
import eu.dfence.register.privacy.catalogue.api.TimedRowsKnown;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/**
 * What somebody said as proof from the day they said something else (GDPR Art. 5(2), 7(1)). What was said last has no clock: a
 * consent that stands needs its proof, and a ban is for good (Act 917/2014 § 202). It goes when it ended with an erasure.
 */
@ApplicationScoped
class TimedConsents implements TimedRowsKnown {
    private static final String OVER = "exists (select 1 from consent_entry later"
            + " where later.subject_id = consent_entry.subject_id and later.channel = consent_entry.channel"
            + " and later.recorded_at < ?2 and (later.number > consent_entry.number"
            + " or later.id = consent_entry.id and later.how is null))";

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
        Number left = (Number) em.createNativeQuery("select count(*) from consent_entry join json_table(?1, '$[*]'"
                        + " columns (id bigint path '$')) asked on asked.id = consent_entry.id")
                .setParameter(1, ids.toString())
                .getSingleResult();
        return ids.size() - left.intValue();
    }
}
