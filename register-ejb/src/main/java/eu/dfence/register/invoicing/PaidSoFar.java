package eu.dfence.register.invoicing;

import eu.dfence.register.invoicing.api.PaymentHistory;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A customer's invoices as a history of paying. What was written off as a loss was not paid either. */
@Dependent
class PaidSoFar implements PaymentHistory {
    private static final String ASKED =
            "select coalesce(sum(left_open), 0.00), coalesce(sum(if(due_on < ?2, left_open, 0.00)), 0.00),"
                    + " coalesce(max(if(due_on < ?2 and left_open > 0, datediff(?2, due_on), 0)), 0),"
                    + " coalesce(sum(settled_on >= ?3), 0), coalesce(sum(settled_on >= ?3 and settled_on > due_on), 0)"
                    + " from (select due_on, settled_on, if(status in ('ISSUED', 'PARTLY_PAID', 'WRITTEN_OFF'), gross - paid - credited, 0.00) left_open"
                    + " from invoicing_invoice where customer_id = ?1) mine";

    @PersistenceContext
    EntityManager em;

    @Override
    public History of(SubjectId debtor, LocalDate today, LocalDate settledSince) {
        Object[] sums = (Object[]) em.createNativeQuery(ASKED)
                .setParameter(1, debtor.value())
                .setParameter(2, today)
                .setParameter(3, settledSince)
                .getSingleResult();
        return new History(
                (BigDecimal) sums[0], (BigDecimal) sums[1], number(sums[2]), number(sums[3]), number(sums[4]));
    }

    private static int number(Object counted) {
        return ((Number) counted).intValue();
    }
}
