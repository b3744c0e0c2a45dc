package eu.dfence.register.invoicing;

import eu.dfence.register.customers.api.BillingDirectory;
import eu.dfence.register.invoicing.api.InvoiceRow;
import eu.dfence.register.invoicing.api.KnownBuyers;
import eu.dfence.register.privacy.catalogue.api.ErasedSubjects;
import eu.dfence.register.privacy.catalogue.api.Page;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.staff.api.CurrentStaff;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Invoices of buyers the register has forgotten. A law keeps them, with the name, for those who keep the books or answer for
 * the register; nobody else is shown whose they were (GDPR Art. 18(2); domain reference 5.4).
 */
@Dependent
class ForgottenBuyers implements KnownBuyers {
    @Inject
    BillingDirectory customers;

    @Inject
    CurrentStaff staff;

    /** @throws EJBAccessException for who needs no invoice of somebody forgotten */
    @Override
    public void refuse(SubjectId buyer) {
        if (!needed() && known(Set.of(buyer)).isEmpty()) throw new EJBAccessException("kept by law, for others");
    }

    Page<InvoiceRow> hide(Page<InvoiceRow> page) {
        return new Page<>(hide(page.rows()), page.hits(), page.previous(), page.next());
    }

    List<InvoiceRow> hide(List<InvoiceRow> rows) {
        if (rows.isEmpty() || needed()) return rows;
        Set<SubjectId> known = known(rows.stream().map(InvoiceRow::customer).toList());
        return rows.stream()
                .map(row -> known.contains(row.customer()) ? row : row.nameless())
                .toList();
    }

    private boolean needed() {
        return staff.rights().roles().stream().anyMatch(ErasedSubjects.NEEDED_BY::contains);
    }

    private Set<SubjectId> known(Collection<SubjectId> buyers) {
        return customers.names(Set.copyOf(buyers)).keySet();
    }
}
