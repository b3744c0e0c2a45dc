package eu.dfence.register.invoicing.api;

import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.catalogue.api.PersonalData;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/**
 * A customer's invoices for the customer card.
 *
 * @param rows newest first, no more than asked for
 * @param count how many invoices the customer has in all
 * @param open what the customer owes, euros
 * @param overdue the part of it that is past its due date, euros
 */
@PersonalData(category = DataCategory.INVOICING, purposes = Purpose.INVOICING)
public record CustomerInvoices(List<InvoiceRow> rows, long count, BigDecimal open, BigDecimal overdue)
        implements Serializable {
    public CustomerInvoices {
        rows = List.copyOf(rows);
    }
}
