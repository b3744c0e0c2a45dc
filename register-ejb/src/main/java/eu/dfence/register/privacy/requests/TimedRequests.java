package eu.dfence.register.privacy.requests;

import eu.dfence.register.privacy.catalogue.api.RetentionClock;
import eu.dfence.register.privacy.catalogue.api.TimedRows;
import eu.dfence.register.privacy.catalogue.api.TimedRowsKnown;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Requests from the day each was closed, with all that was written of them. */
@ApplicationScoped
class TimedRequests implements TimedRowsKnown {
    @PersistenceContext
    EntityManager em;

    @Override
    public List<TimedRows> timed() {
        return List.of(new TimedRows(em, RetentionClock.RIGHTS_PROOF, "requests_request", "closed_on < ?1")
                .with("requests_correction", "request_id")
                .with("requests_objection", "request_id")
                .with("requests_hold", "request_id")
                .with("requests_scan", "request_id")
                .with("requests_answer", "request_id"));
    }
}
