package eu.dfence.register.orders;

import eu.dfence.register.privacy.catalogue.api.Ending;
import eu.dfence.register.privacy.catalogue.api.RetentionClock;
import eu.dfence.register.privacy.catalogue.api.TimedRows;
import eu.dfence.register.privacy.catalogue.api.TimedRowsKnown;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;

/** Orders from the day of delivery (728/2003 4 §): then they stay for their figures, and tell of nobody. */
@ApplicationScoped
class TimedOrders implements TimedRowsKnown {
    private static final String TABLE = "orders_order";

    @PersistenceContext
    EntityManager em;

    @Inject
    OrderEndings endings;

    @Override
    public List<TimedRows> timed() {
        return List.of(new TimedRows(
                        em,
                        RetentionClock.ORDER,
                        TABLE,
                        "status <> 'DRAFT' and planned_delivery_on < ?1 and customer_id <> '" + Order.NOBODY + "'")
                .with("orders_line", "order_id")
                .endedBy(this::anonymise));
    }

    private int anonymise(List<Long> ids) {
        endings.carryOut(List.of(new Ending(
                Ending.How.ANONYMISE, TABLE, ids.stream().map(String::valueOf).toList(), Set.of())));
        return ids.size();
    }
}
