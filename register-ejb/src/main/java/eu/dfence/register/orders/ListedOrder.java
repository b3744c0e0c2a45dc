package eu.dfence.register.orders;

import eu.dfence.register.orders.api.Channel;
import eu.dfence.register.orders.api.OrderRow;
import eu.dfence.register.orders.api.OrderStatus;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
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
    /** The columns in the order of this record's components; the time as text, in UTC. */
    static ListedOrder of(Object[] columns) {
        return new ListedOrder(
                ((Number) columns[0]).longValue(),
                UUID.fromString(columns[1].toString()),
                (String) columns[2],
                OrderStatus.valueOf((String) columns[3]),
                Channel.valueOf((String) columns[4]),
                columns[5] == null ? null : UUID.fromString(columns[5].toString()),
                time(columns[6]),
                (BigDecimal) columns[7],
                (BigDecimal) columns[8]);
    }

    static Instant time(Object text) {
        return LocalDateTime.parse(text.toString().replace(' ', 'T')).toInstant(ZoneOffset.UTC);
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
