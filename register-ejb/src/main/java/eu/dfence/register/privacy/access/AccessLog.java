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
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;

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
    public void tell(Set<SubjectId> shown, Purpose purpose) {
        AccessLogEntry entry =
                AccessLogEntry.search(staff.rights(), purpose, shown.size(), viewing.requestId(), clock.instant());
        em.persist(entry);
        if (!shown.isEmpty()) {
            tellShown(entry.id(), shown);
        }
    }

    /** All rows in one statement: one for each person shown would cost more than the search. */
    private void tellShown(long log, Set<SubjectId> shown) {
        String rows = shown.stream().map(subject -> "(?,?)").collect(Collectors.joining(","));
        Query insert = em.createNativeQuery("insert into access_log_shown (log_id, subject_id) values " + rows);
        int position = 1;
        for (SubjectId subject : shown) {
            insert.setParameter(position++, log);
            insert.setParameter(position++, subject.toString());
        }
        insert.executeUpdate();
    }

    @Transactional(TxType.REQUIRED)
    public void tell(SubjectId subject, Purpose purpose) {
        em.persist(AccessLogEntry.view(staff.rights(), purpose, subject, viewing.requestId(), clock.instant()));
    }
}
