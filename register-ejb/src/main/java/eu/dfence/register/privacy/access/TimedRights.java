package eu.dfence.register.privacy.access;

import eu.dfence.register.privacy.catalogue.api.RetentionClock;
import eu.dfence.register.privacy.catalogue.api.TimedRows;
import eu.dfence.register.privacy.catalogue.api.TimedRowsKnown;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Bans, restrictions and notices as proof from the day they ended; the log by its own clock, through the one door it has. */
@ApplicationScoped
class TimedRights implements TimedRowsKnown {
    /** The latest notice stays proof as long as somebody is a customer (GDPR Art. 13, 14). */
    private static final String FORMER = "exists (select 1 from access_notice_shown later"
            + " where later.subject_id = access_notice_shown.subject_id and later.shown_at > access_notice_shown.shown_at)";

    @PersistenceContext
    EntityManager em;

    @Override
    public List<TimedRows> timed() {
        return List.of(
                proof("access_prohibition", "lifted_at < ?2"),
                proof("access_restriction", "lifted_at < ?2"),
                proof("access_notice_shown", "shown_at < ?2 and " + FORMER),
                new TimedRows(em, RetentionClock.ACCESS_LOG, "access_log", "at < ?2")
                        .with("access_log_shown", "log_id")
                        .endedBy(this::forget));
    }

    private TimedRows proof(String table, String past) {
        return new TimedRows(em, RetentionClock.RIGHTS_PROOF, table, past);
    }

    /** The register may only add to its log: what is old goes by a procedure that leaves whatever is not. */
    private int forget(List<Long> ids) {
        em.createNativeQuery("call access_log_forget(?1)")
                .setParameter(1, ids.toString())
                .executeUpdate();
        return ids.size();
    }
}
