package eu.dfence.register.orders.api;

import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.catalogue.api.PersonalData;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import eu.dfence.register.privacy.catalogue.api.Shown;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/** The day of each customer's newest order that is no draft; who has none is absent. */
@PersonalData(category = DataCategory.ORDER, purposes = Purpose.ORDERS)
public record LastOrders(Map<SubjectId, LocalDate> days) implements Shown, Serializable {
    public LastOrders {
        days = Map.copyOf(days);
    }

    /** Null when the customer has no order. */
    public LocalDate of(SubjectId customer) {
        return days.get(customer);
    }

    @Override
    public Collection<SubjectId> subjectsShown() {
        return days.keySet();
    }
}
