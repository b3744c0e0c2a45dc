package eu.dfence.register.orders;

import eu.dfence.register.customers.api.BillingDetails;
import eu.dfence.register.customers.api.BillingDirectory;
import eu.dfence.register.orders.api.Channel;
import eu.dfence.register.orders.api.OrderEntry;
import eu.dfence.register.privacy.access.api.Marks;
import eu.dfence.register.privacy.access.api.Prohibition;
import eu.dfence.register.privacy.access.api.Prohibitions;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the entry page shows of a customer, before a draft exists and after. */
@Dependent
class EntryPages {
    @Inject
    BillingDirectory billing;

    @Inject
    Prohibitions prohibitions;

    @Inject
    Clock clock;

    OrderEntry blank(SubjectId customer) {
        BillingDetails buyer = billing.billingDetails(customer);
        Marks marks = prohibitions.marks(Set.of(customer));
        return new OrderEntry(
                buyer,
                null,
                representatives(buyer),
                Channel.SHOP,
                LocalDate.now(clock),
                null,
                null,
                marks.prohibitions(customer),
                marks.restricted(customer));
    }

    OrderEntry of(Order order) {
        order.refuseUnlessDraft();
        Marks marks = prohibitions.marks(order.persons());
        List<Prohibition> forbidden =
                marks.prohibitions().values().stream().flatMap(List::stream).toList();
        BillingDetails customer = billing.billingDetails(order.customer());
        Map<SubjectId, String> representatives = representatives(customer);
        if (order.orderer() != null && !representatives.containsKey(order.orderer())) {
            representatives.putAll(billing.names(Set.of(order.orderer())));
        }
        return order.entry(
                customer, representatives, forbidden, !marks.restricted().isEmpty());
    }

    private Map<SubjectId, String> representatives(BillingDetails customer) {
        return customer.organisation()
                ? billing.representatives(customer.id(), LocalDate.now(clock))
                : new LinkedHashMap<>();
    }
}
