package eu.dfence.register.invoicing.api;

import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.catalogue.api.PersonalData;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/** How a customer pays, by our own books and by nothing else; asked inside one transaction and without a role. */
public interface PaymentHistory {
    /**
     * @param open what the customer owes, euros
     * @param overdue the part of it that is past its due date, euros
     * @param overdueDays days since the earliest of those due dates, 0 without one
     * @param settled invoices settled since the day asked for
     * @param settledLate those of them settled after their due date
     */
    @PersonalData(category = DataCategory.INVOICING, purposes = Purpose.INVOICING)
    record History(BigDecimal open, BigDecimal overdue, int overdueDays, int settled, int settledLate)
            implements Serializable {}

    /** One statement. */
    History of(SubjectId debtor, LocalDate today, LocalDate settledSince);
}
