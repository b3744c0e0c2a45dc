package eu.dfence.register.it.container;

import eu.dfence.register.privacy.catalogue.api.RetentionClock;
import eu.dfence.register.privacy.catalogue.api.TimedRows;
import eu.dfence.register.privacy.catalogue.api.TimedRowsKnown;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Rows that cannot be ended, when a test wants some. */
@ApplicationScoped
class TestTimed implements TimedRowsKnown {
    @PersistenceContext(unitName = "register")
    EntityManager em;

    private volatile boolean broken;

    void broken(boolean now) {
        broken = now;
    }

    @Override
    public List<TimedRows> timed() {
        return broken
                ? List.of(
                        new TimedRows(em, RetentionClock.CUSTOMER, "test_nothing", "1 = 1"),
                        new TimedRows(em, RetentionClock.RIGHTS_PROOF, "test_nothing", "1 = 1"))
                : List.of();
    }
}
