package eu.dfence.register.claims.api;

import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.catalogue.api.PersonalData;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import eu.dfence.register.privacy.catalogue.api.Shown;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * One collection case in a list.
 *
 * @param number for example {@code P-1017}
 * @param capital what was handed over in all, euros
 * @param closedOn null while it is open
 */
@PersonalData(category = DataCategory.INVOICING, purposes = Purpose.INVOICING)
public record CaseRow(
        UUID id,
        String number,
        SubjectId customer,
        String debtorName,
        String agency,
        LocalDate handedOn,
        BigDecimal capital,
        CaseState state,
        LocalDate closedOn)
        implements Shown, Serializable {
    @Override
    public Collection<SubjectId> subjectsShown() {
        return List.of(customer);
    }
}
