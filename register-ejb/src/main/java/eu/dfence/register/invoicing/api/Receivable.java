package eu.dfence.register.invoicing.api;

import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.catalogue.api.PersonalData;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * An invoice as a claim on whoever owes it.
 *
 * @param subjects the debtor, and whoever ordered for an organisation
 * @param debtorName as printed on the invoice
 * @param open what is left to pay, euros
 * @param paidOn the last payment's day, or null before the first
 */
@PersonalData(category = DataCategory.INVOICING, purposes = Purpose.INVOICING)
public record Receivable(
        UUID invoice,
        String number,
        SubjectId debtor,
        Set<SubjectId> subjects,
        String debtorName,
        LocalDate dueOn,
        BigDecimal open,
        LocalDate paidOn)
        implements Serializable {
    public Receivable {
        subjects = Set.copyOf(subjects);
    }

    public boolean overdue(LocalDate today) {
        return open.signum() > 0 && dueOn.isBefore(today);
    }
}
