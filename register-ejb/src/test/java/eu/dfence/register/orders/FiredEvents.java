package eu.dfence.register.orders;

import eu.dfence.register.orders.api.OrderConfirmed;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** Remembers what was announced. */
final class FiredEvents implements Event<OrderConfirmed> {
    private final List<OrderConfirmed> events = new ArrayList<>();

    List<OrderConfirmed> events() {
        return events;
    }

    @Override
    public void fire(OrderConfirmed event) {
        events.add(event);
    }

    @Override
    public <U extends OrderConfirmed> CompletionStage<U> fireAsync(U event) {
        throw new AssertionError("an order is announced in its own transaction");
    }

    @Override
    public <U extends OrderConfirmed> CompletionStage<U> fireAsync(U event, NotificationOptions options) {
        throw new AssertionError("an order is announced in its own transaction");
    }

    @Override
    public Event<OrderConfirmed> select(Annotation... qualifiers) {
        return this;
    }

    @Override
    public <U extends OrderConfirmed> Event<U> select(Class<U> subtype, Annotation... qualifiers) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <U extends OrderConfirmed> Event<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
        throw new UnsupportedOperationException();
    }
}
