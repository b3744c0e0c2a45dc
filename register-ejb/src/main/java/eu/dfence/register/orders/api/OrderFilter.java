package eu.dfence.register.orders.api;

import java.io.Serializable;

/** Which orders a list shows; null lets all through. */
public record OrderFilter(OrderStatus status, Channel channel) implements Serializable {
    public static final OrderFilter ALL = new OrderFilter(null, null);
}
