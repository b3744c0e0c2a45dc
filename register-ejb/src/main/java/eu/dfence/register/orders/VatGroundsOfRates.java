package eu.dfence.register.orders;

import eu.dfence.register.orders.api.VatGrounds;
import eu.dfence.register.shared.api.RegisterException;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;

/** The source that the dated row of the zero rate names is the ground that its invoices print. */
@Dependent
class VatGroundsOfRates implements VatGrounds {
    @PersistenceContext
    EntityManager em;

    @Override
    public String ofZeroRate(LocalDate deliveryOn) {
        return em.createQuery(
                        "select r.source from VatRate r where r.vatClass = :zero and r.validFrom <= :day"
                                + " order by r.validFrom desc",
                        String.class)
                .setParameter("zero", VatClass.ZERO)
                .setParameter("day", deliveryOn)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new RegisterException("orders.refused.vat-ground-unknown", deliveryOn));
    }
}
