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
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Everything the entry page shows.
 *
 * @param draft the draft as it was last saved, or null when nothing has been written yet
 * @param orderer the person who orders for an organisation, or null
 * @param representatives who may order for the organisation, by name, the orderer always among them
 * @param prohibitions what the customer and the orderer have forbidden
 * @param restricted processing is restricted (GDPR Art. 18): the order cannot be confirmed
 */
@PersonalData(category = DataCategory.ORDER, purposes = Purpose.ORDERS)
public record OrderEntry(
        BillingDetails customer,
        SubjectId orderer,
        Map<SubjectId, String> representatives,
        Channel channel,
        LocalDate plannedDeliveryOn,
        String buyerReference,
        SavedDraft draft,
        List<Prohibition> prohibitions,
        boolean restricted)
        implements Shown, Serializable {
    public OrderEntry {
        representatives = Collections.unmodifiableMap(new LinkedHashMap<>(representatives));
        prohibitions = List.copyOf(prohibitions);
    }

    @Override
    public Collection<SubjectId> subjectsShown() {
        Set<SubjectId> shown = new HashSet<>(representatives.keySet());
        shown.add(customer.id());
        return shown;
    }
}
