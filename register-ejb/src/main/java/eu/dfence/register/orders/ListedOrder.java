package eu.dfence.register.orders;

import eu.dfence.register.orders.api.Channel;
import eu.dfence.register.orders.api.OrderRow;
import eu.dfence.register.orders.api.OrderStatus;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** What a list reads of an order: no entity is loaded for it. */
record ListedOrder(
        Long id,
        UUID publicId,
        String number,
        OrderStatus status,
        Channel channel,
        UUID customerId,
        Instant orderedAt,
        BigDecimal net,
        BigDecimal gross) {
    /** The columns in the order of this record's components. */
    static ListedOrder of(Object[] columns) {
        return new ListedOrder(
                (Long) columns[0],
                (UUID) columns[1],
                (String) columns[2],
                (OrderStatus) columns[3],
                (Channel) columns[4],
                (UUID) columns[5],
                (Instant) columns[6],
                (BigDecimal) columns[7],
                (BigDecimal) columns[8]);
    }

    SubjectId customer() {
        return new SubjectId(customerId);
    }

    OrderCursor.Place place() {
        return new OrderCursor.Place(orderedAt, id);
    }

    OrderRow row(String customerName) {
        return new OrderRow(publicId, number, status, channel, customer(), customerName, orderedAt, net, gross);
    }
}
