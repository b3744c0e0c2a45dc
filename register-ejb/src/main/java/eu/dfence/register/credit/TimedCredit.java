package eu.dfence.register.credit;

import eu.dfence.register.privacy.catalogue.api.RetentionClock;
import eu.dfence.register.privacy.catalogue.api.TimedRows;
import eu.dfence.register.privacy.catalogue.api.TimedRowsKnown;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Decisions with what followed them, from the day of the ruling that stands; grounds once nothing was decided by them any more. */
@ApplicationScoped
class TimedCredit implements TimedRowsKnown {
    @PersistenceContext
    EntityManager em;

    @Override
    public List<TimedRows> timed() {
        return List.of(
                proof(
                                "credit_decision",
                                "decided_on < ?1 and not exists (select 1 from credit_review r"
                                        + " where r.decision_id = credit_decision.id and r.decided_on >= ?1)")
                        .with("credit_review", "decision_id")
                        .with("credit_objection", "decision_id"),
                proof(
                        "credit_grounds",
                        "shown_on < ?1 and not exists (select 1 from credit_decision d where d.grounds_id = credit_grounds.id)"
                                + " and not exists (select 1 from credit_review r where r.grounds_id = credit_grounds.id)"));
    }

    private TimedRows proof(String table, String past) {
        return new TimedRows(em, RetentionClock.RIGHTS_PROOF, table, past);
    }
}
