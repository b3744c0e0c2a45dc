package eu.dfence.register.orders.api;

import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.catalogue.api.PersonalData;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import eu.dfence.register.privacy.catalogue.api.Shown;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * One order with its lines.
 *
 * @param orderer the person who ordered for an organisation, or null
 * @param confirmedAt null for a draft
 * @param retainUntil last day the archived order is kept, or null before
 */
@PersonalData(category = DataCategory.ORDER, purposes = Purpose.ORDERS)
public record OrderCard(
        UUID id,
        String number,
        OrderStatus status,
        Channel channel,
        SubjectId customer,
        String customerName,
        SubjectId orderer,
        String ordererName,
        Instant orderedAt,
        LocalDate plannedDeliveryOn,
        String buyerReference,
        List<OrderLineCard> lines,
        VatBreakdown totals,
        Instant confirmedAt,
        LocalDate settledOn,
        Instant archivedAt,
        String archiveSha256,
        LocalDate retainUntil)
        implements Shown, Serializable {
    public OrderCard {
        lines = List.copyOf(lines);
    }

    @Override
    public Collection<SubjectId> subjectsShown() {
        return orderer == null ? List.of(customer) : List.of(customer, orderer);
    }
}
