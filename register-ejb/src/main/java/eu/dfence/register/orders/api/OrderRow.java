package eu.dfence.register.orders.api;

import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.catalogue.api.PersonalData;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import eu.dfence.register.privacy.catalogue.api.Shown;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** One order in a list. Euros, two decimals; the name is null where the list stands on the customer's own card,
 * and of a customer the register has forgotten. */
@PersonalData(category = DataCategory.ORDER, purposes = Purpose.ORDERS)
public record OrderRow(
        UUID id,
        String number,
        OrderStatus status,
        Channel channel,
        SubjectId customer,
        String customerName,
        Instant orderedAt,
        BigDecimal net,
        BigDecimal gross)
        implements Shown, Serializable {
    @Override
    public Collection<SubjectId> subjectsShown() {
        return List.of(customer);
    }
}
