package eu.dfence.register.privacy.consent;

import eu.dfence.register.privacy.consent.api.ConsentLedger;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Reckons every row again, as {@link ConsentEntry} wrote it, and the words each names. What is past its time has gone from the beginning of a chain, so that the first that is left follows nobody. */
@ApplicationScoped
class Chain implements ConsentLedger {
    private static final String WRITTEN =
            "concat_ws('|', subject_id, channel, number, said, said_on, coalesce(how, ''),"
                    + " notice_version, coalesce(wording_sha256, ''), date_format(recorded_at, '%Y-%m-%dT%H:%i:%s.%f'),"
                    + " coalesce(cast(recorded_by as char), ''), previous_hash)";
    private static final String CHECK = "select count(*), coalesce(sum(wrong), 0) from (select hash <> sha2(" + WRITTEN
            + ", 256) or reworded"
            + " or before_hash is not null and (previous_hash <> before_hash or number <> before_number + 1) wrong"
            + " from (select e.*, coalesce(sha2(w.content, 256) <> e.wording_sha256, 0) reworded,"
            + " lag(e.hash) over (partition by e.subject_id, e.channel order by e.number) before_hash,"
            + " lag(e.number) over (partition by e.subject_id, e.channel order by e.number) before_number"
            + " from consent_entry e left join consent_wording w on w.id = e.wording_id) chained) checked";

    @PersistenceContext
    EntityManager em;

    @Override
    public State state() {
        Object[] counted = (Object[]) em.createNativeQuery(CHECK).getSingleResult();
        return new State(((Number) counted[0]).longValue(), ((Number) counted[1]).longValue());
    }
}
