package eu.dfence.register.web.orders;

import eu.dfence.register.orders.api.OrderCard;
import eu.dfence.register.orders.api.OrderStatus;
import eu.dfence.register.web.shell.Formats;

/**
 * One station of the state path.
 *
 * @param css empty, {@code is-now} or {@code is-done}
 * @param day when it was reached, or an empty text
 */
public record OrderStep(int number, OrderStatus status, String css, String day) {
    static OrderStep of(OrderStatus status, OrderCard card) {
        int distance = card.status().compareTo(status);
        boolean last = status == OrderStatus.ARCHIVED;
        String css = distance > 0 || distance == 0 && last ? "is-done" : distance == 0 ? "is-now" : "";
        return new OrderStep(status.ordinal() + 1, status, css, Formats.date(reached(status, card)));
    }

    private static Object reached(OrderStatus status, OrderCard card) {
        return switch (status) {
            case DRAFT -> card.status() == OrderStatus.DRAFT ? card.orderedAt() : null;
            case CONFIRMED -> card.confirmedAt();
            case SETTLED -> card.settledOn();
            case ARCHIVED -> card.archivedAt();
        };
    }
}
