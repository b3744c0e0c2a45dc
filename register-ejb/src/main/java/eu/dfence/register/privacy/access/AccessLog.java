package eu.dfence.register.privacy.access;

import eu.dfence.register.privacy.catalogue.api.Purpose;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.shared.api.RegisterException;
import eu.dfence.register.staff.api.CurrentStaff;
import eu.dfence.register.staff.api.Rights;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Collection;

/** Who looked at whom (R-77, GDPR Art. 15): no row, no look. */
@ApplicationScoped
class AccessLog {
    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentStaff staff;

    @Inject
    Restrictions restrictions;

    @Inject
    Viewing viewing;

    @Inject
    Clock clock;

    /** Committed before the query it announces; cannot be written: the card stays shut. */
    @Transactional(TxType.REQUIRES_NEW)
    public void announce(SubjectId subject, Purpose purpose) {
        Rights who = staff.rights();
        if (restrictions.bar(subject, purpose, who)) {
            throw new RegisterException("access.refused.restricted");
        }
        em.persist(AccessLogEntry.view(who, purpose, subject, viewing.requestId(), clock.instant()));
    }

    /** In the transaction of the search itself, which commits before anybody sees a row. */
    @Transactional(TxType.REQUIRED)
    public void tell(Collection<SubjectId> shown, Purpose purpose) {
        em.persist(AccessLogEntry.search(staff.rights(), purpose, shown, viewing.requestId(), clock.instant()));
    }

    @Transactional(TxType.REQUIRED)
    public void tell(SubjectId subject, Purpose purpose) {
        em.persist(AccessLogEntry.view(staff.rights(), purpose, subject, viewing.requestId(), clock.instant()));
    }
}
