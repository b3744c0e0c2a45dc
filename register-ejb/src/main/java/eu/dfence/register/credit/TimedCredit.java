package eu.dfence.register.credit;

import eu.dfence.register.privacy.catalogue.api.RetentionClock;
import eu.dfence.register.privacy.catalogue.api.TimedRows;
import eu.dfence.register.privacy.catalogue.api.TimedRowsKnown;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Decisions with what followed them, from the day of the ruling that stands, and not while one that is contested waits for its review; grounds by which nothing was decided. */
@ApplicationScoped
class TimedCredit implements TimedRowsKnown {
    @PersistenceContext
    EntityManager em;

    @Override
    public List<TimedRows> timed() {
        return List.of(
                rows(
                                RetentionClock.RIGHTS_PROOF,
                                "credit_decision",
                                "decided_on < ?1 and not exists (select 1 from credit_review r"
                                        + " where r.decision_id = credit_decision.id and r.decided_on >= ?1)"
                                        + " and (not exists (select 1 from credit_objection o where o.decision_id = credit_decision.id)"
                                        + " or exists (select 1 from credit_review r where r.decision_id = credit_decision.id))")
                        .with("credit_review", "decision_id")
                        .with("credit_objection", "decision_id"),
                rows(
                        RetentionClock.CREDIT_GROUNDS,
                        "credit_grounds",
                        "shown_on < ?1 and not exists (select 1 from credit_decision d where d.grounds_id = credit_grounds.id)"
                                + " and not exists (select 1 from credit_review r where r.grounds_id = credit_grounds.id)"));
    }

    private TimedRows rows(RetentionClock clock, String table, String past) {
        return new TimedRows(em, clock, table, past);
    }
}
