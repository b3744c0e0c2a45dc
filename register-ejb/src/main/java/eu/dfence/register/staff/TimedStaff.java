package eu.dfence.register.staff;

import eu.dfence.register.privacy.catalogue.api.RetentionClock;
import eu.dfence.register.privacy.catalogue.api.TimedRows;
import eu.dfence.register.privacy.catalogue.api.TimedRowsKnown;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Accounts from the day they were closed, sign-ins and sessions by their own short clock. */
@ApplicationScoped
class TimedStaff implements TimedRowsKnown {
    @PersistenceContext
    EntityManager em;

    @Override
    public List<TimedRows> timed() {
        return List.of(
                new TimedRows(em, RetentionClock.SECURITY_LOG, "staff_sign_in", "at < ?2"),
                new TimedRows(em, RetentionClock.SECURITY_LOG, "staff_session", "coalesce(ended_at, seen_at) < ?2"),
                new TimedRows(em, RetentionClock.STAFF_EMPLOYMENT, "staff_account", "closed_at < ?2")
                        .with("staff_designation", "account_id")
                        .with("staff_undertaking", "account_id")
                        .with("staff_session", "account_id"));
    }
}
