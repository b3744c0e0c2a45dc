package eu.dfence.register.orders;

import eu.dfence.register.orders.api.OrderStatus;
import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.catalogue.api.ErasureBlocker;
import eu.dfence.register.privacy.catalogue.api.ErasureBlocker.Ground;
import eu.dfence.register.privacy.catalogue.api.HeldRow;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Orders as erasure sees them. A draft binds nobody. What was ordered is kept for claims from the day of delivery (728/2003
 * 4 §), and nothing that a delivery needs goes before it. Of who ordered for an organisation only that link is theirs.
 */
@Dependent
class OrderRows {
    static final Set<String> TABLES = Set.of("orders_order", "orders_line");

    private static final Set<DataCategory> NEEDED =
            Set.of(DataCategory.NAME, DataCategory.POSTAL_ADDRESS, DataCategory.PHONE);

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    List<HeldRow> of(SubjectId subject) {
        List<HeldRow> rows = new ArrayList<>();
        Map<Object, HeldRow> orders = new HashMap<>();
        for (Object[] row : asked(
                "select o.id, o.number, o.status, o.plannedDeliveryOn, o.customerId from CustomerOrder o"
                        + " where o.customerId = :id or o.ordererId = :id",
                subject)) {
            HeldRow order = order(row[0], (String) row[1], (OrderStatus) row[2], (LocalDate) row[3]);
            orders.put(row[0], order);
            rows.add(subject.value().equals(row[4]) ? order : order.only("orderer_id"));
        }
        asked("select l.id, o.id from CustomerOrder o join o.lines l where o.customerId = :id", subject)
                .forEach(line -> rows.add(orders.get(line[1]).part("orders_line", line[0])));
        return rows;
    }

    private HeldRow order(Object id, String number, OrderStatus status, LocalDate delivery) {
        HeldRow order = HeldRow.of("orders_order", id);
        if (status == OrderStatus.DRAFT) return order.used(HeldRow.Use.UNFINISHED);
        boolean delivered = delivery != null && delivery.isBefore(LocalDate.now(clock));
        HeldRow kept = order.since(delivery);
        return delivered
                ? kept
                : kept.blockedBy(new ErasureBlocker(Ground.UNDELIVERED_ORDER, number, delivery, NEEDED));
    }

    private List<Object[]> asked(String question, SubjectId subject) {
        return em.createQuery(question, Object[].class)
                .setParameter("id", subject.value())
                .getResultList();
    }
}
