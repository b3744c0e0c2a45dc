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
