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
 * One credit note of an invoice.
 *
 * @param number for example {@code H2026-12}
 * @param gross what is credited with VAT, euros, above zero
 */
@PersonalData(category = DataCategory.INVOICING, purposes = Purpose.INVOICING)
public record CreditRow(
        UUID id,
        String number,
        SubjectId customer,
        LocalDate issuedOn,
        Instant issuedAt,
        String reason,
        BigDecimal gross)
        implements Shown, Serializable {
    @Override
    public Collection<SubjectId> subjectsShown() {
        return List.of(customer);
    }
}
