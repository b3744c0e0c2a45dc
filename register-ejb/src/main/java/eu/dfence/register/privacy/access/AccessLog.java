package eu.dfence.register.privacy.access;

import eu.dfence.register.privacy.access.api.CopiesLogged;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.shared.api.RegisterException;
import eu.dfence.register.staff.api.CurrentStaff;
import eu.dfence.register.staff.api.Rights;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Set;

/** Who looked at whom (R-77, GDPR Art. 15): no row, no look. What it writes stays, whatever becomes of the asker's work. */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
class AccessLog implements CopiesLogged {
    @Inject
    AccessLogRows rows;

    @Inject
    CurrentStaff staff;

    @Inject
    Viewing viewing;

    @Inject
    Clock clock;

    /** Committed before the query it announces; cannot be written: the card stays shut. */
    public void announce(SubjectId subject, Purpose purpose) {
        Rights who = staff.rights();
        boolean unlessRestricted = Restrictions.bind(purpose, who);
        if (!rows.look(entry(who, purpose), subject, unlessRestricted)) {
            throw new RegisterException("access.refused.restricted");
        }
    }

    /** Committed before anybody sees a row of the search. */
    public void tell(Set<SubjectId> shown, Purpose purpose) {
        rows.search(entry(staff.rights(), purpose), shown);
    }

    @Override
    public void leaves(SubjectId subject, Purpose purpose) {
        rows.copy(entry(staff.rights(), purpose), subject);
    }

    public void tell(SubjectId subject, Purpose purpose) {
        rows.look(entry(staff.rights(), purpose), subject, false);
    }

    private AccessLogRows.Entry entry(Rights who, Purpose purpose) {
        return new AccessLogRows.Entry(
                clock.instant(), who.accountId(), who.employerId(), purpose, viewing.requestId());
    }
}
