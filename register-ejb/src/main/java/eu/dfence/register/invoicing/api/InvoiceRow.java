package eu.dfence.register.invoicing.api;

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
 * One invoice in a list.
 *
 * @param buyerName as printed on the invoice, or null of somebody the register has forgotten, for who need not know
 * @param gross euros, two decimals
 * @param open what is left to pay, euros
 * @param daysOverdue whole days since the due date, 0 when none or settled
 */
@PersonalData(category = DataCategory.INVOICING, purposes = Purpose.INVOICING)
public record InvoiceRow(
        UUID id,
        String number,
        SubjectId customer,
        String buyerName,
        LocalDate issuedOn,
        LocalDate dueOn,
        BigDecimal gross,
        BigDecimal open,
        InvoiceState state,
        long daysOverdue)
        implements Shown, Serializable {
    public InvoiceRow nameless() {
        return new InvoiceRow(id, number, customer, null, issuedOn, dueOn, gross, open, state, daysOverdue);
    }

    public boolean overdue() {
        return daysOverdue > 0;
    }

    @Override
    public Collection<SubjectId> subjectsShown() {
        return List.of(customer);
    }
}
