package eu.dfence.register.orders;

import eu.dfence.register.orders.api.OrderSettlement;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Nothing is left to do with a paid order: it is settled and archived in one go. An invoice may outlive whose order it was. */
@Dependent
class OrderSettlementBean implements OrderSettlement {
    @Inject
    Orders orders;

    @Inject
    RetentionLaw law;

    @Inject
    Clock clock;

    @Override
    public void settle(UUID orderId, LocalDate on) {
        orders.lockedIfKnown(orderId).ifPresent(order -> {
            RetentionYears years = law.on(order.delivery());
            order.settle(on);
            order.archive(years, clock.instant());
        });
    }
}
