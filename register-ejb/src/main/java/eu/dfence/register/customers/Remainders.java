package eu.dfence.register.customers;

import eu.dfence.register.privacy.catalogue.api.ErasedSubjects;
import eu.dfence.register.privacy.catalogue.api.PersonErased;
import eu.dfence.register.staff.api.CurrentStaff;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;

/**
 * What is left of somebody forgotten while a claim or a delivery needs it is shown to those only who look after that, or answer for the
 * register (GDPR Art. 17(3)(e), 18(2)).
 */
@Dependent
class Remainders {
    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentStaff staff;

    @Inject
    Clock clock;

    void begin(@Observes PersonErased erased) {
        em.createNativeQuery(
                        "update customers_customer set forgotten_on = ?1 where subject_id = ?2 and forgotten_on is null")
                .setParameter(1, Date.valueOf(LocalDate.now(clock)))
                .setParameter(2, erased.subject().toString())
                .executeUpdate();
    }

    boolean shown(boolean forgotten) {
        return !forgotten || staff.rights().roles().stream().anyMatch(ErasedSubjects.NEEDED_BY::contains);
    }

    /** @throws EJBAccessException for who needs nothing of somebody forgotten */
    void refuse(boolean forgotten) {
        if (!shown(forgotten)) throw new EJBAccessException("kept by law, for others");
    }
}
