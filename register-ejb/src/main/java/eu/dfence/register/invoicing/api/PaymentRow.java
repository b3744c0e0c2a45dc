package eu.dfence.register.invoicing.api;

import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.catalogue.api.PersonalData;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import eu.dfence.register.privacy.catalogue.api.Shown;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * One payment in a list.
 *
 * @param payerName as recorded, else the buyer's name on the invoice
 * @param reference printed in groups
 * @param amount euros, two decimals
 */
@PersonalData(category = DataCategory.INVOICING, purposes = Purpose.INVOICING)
public record PaymentRow(
        UUID id,
        UUID invoiceId,
        String invoiceNumber,
        SubjectId customer,
        String payerName,
        String reference,
        BigDecimal amount,
        LocalDate paidOn,
        Instant recordedAt)
        implements Shown, Serializable {
    @Override
    public Collection<SubjectId> subjectsShown() {
        return List.of(customer);
    }
}
