package eu.dfence.register.web.orders;

import eu.dfence.register.orders.api.OrderStatus;
import eu.dfence.register.web.shell.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** How the state of an order is marked: the colour that says it, and an icon beside the word. */
@Named("orderMarks")
@ApplicationScoped
public class OrderMarks {
    public String kind(OrderStatus status) {
        return switch (status) {
            case DRAFT -> "line";
            case CONFIRMED -> "info";
            case SETTLED, ARCHIVED -> "ok";
        };
    }

    public String icon(OrderStatus status) {
        return switch (status) {
            case DRAFT -> "pencil";
            case CONFIRMED -> "clock";
            case SETTLED -> "circle-check";
            case ARCHIVED -> "archive";
        };
    }

    public String rows(int count) {
        return counted(count);
    }

    static String counted(int count) {
        return count == 1 ? Texts.of("orders.rows-one") : Texts.of("orders.rows", count);
    }
}
