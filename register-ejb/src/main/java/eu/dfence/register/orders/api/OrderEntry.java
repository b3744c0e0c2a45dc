package eu.dfence.register.orders.api;

import eu.dfence.register.customers.api.BillingDetails;
import eu.dfence.register.privacy.access.api.Prohibition;
import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.catalogue.api.PersonalData;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import eu.dfence.register.privacy.catalogue.api.Shown;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * Everything the entry page shows.
 *
 * @param draft the draft as it was last saved, or null when nothing has been written yet
 * @param orderer the person who orders for an organisation, or null
 * @param ordererName of that person, or null
 * @param prohibitions what the customer and the orderer have forbidden
 * @param restricted processing is restricted (GDPR Art. 18): the order cannot be confirmed
 */
@PersonalData(category = DataCategory.ORDER, purposes = Purpose.ORDERS)
public record OrderEntry(
        BillingDetails customer,
        SubjectId orderer,
        String ordererName,
        Channel channel,
        LocalDate plannedDeliveryOn,
        String buyerReference,
        SavedDraft draft,
        List<Prohibition> prohibitions,
        boolean restricted)
        implements Shown, Serializable {
    public OrderEntry {
        prohibitions = List.copyOf(prohibitions);
    }

    @Override
    public Collection<SubjectId> subjectsShown() {
        return orderer == null ? List.of(customer.id()) : List.of(customer.id(), orderer);
    }
}
