package eu.dfence.register.privacy.notice;

import eu.dfence.register.outreach.api.MailingDesk;
import eu.dfence.register.outreach.api.MailingRow;
import eu.dfence.register.privacy.notice.api.Evidence;
import eu.dfence.register.privacy.notice.api.LiveEvidence;
import eu.dfence.register.privacy.requests.api.RequestDesk;
import eu.dfence.register.privacy.requests.api.RequestsLate;
import eu.dfence.register.privacy.retention.api.RetentionDesk;
import eu.dfence.register.privacy.retention.api.RetentionState;
import eu.dfence.register.staff.api.StaffDesk;
import eu.dfence.register.staff.api.StaffRow;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The figures of the desks that keep what the notice promises. */
@Dependent
class EvidenceOfDesks implements LiveEvidence {
    @EJB
    StaffDesk staff;

    @EJB
    RetentionDesk retention;

    @EJB
    RequestDesk requests;

    @EJB
    MailingDesk mailings;

    @Inject
    RequestsLate late;

    @Inject
    Clock clock;

    @Override
    public Evidence now() {
        List<StaffRow> users = staff.staff().stream()
                .filter(each -> !each.closed() && !each.roles().isEmpty())
                .toList();
        return new Evidence(
                users.size(),
                (int) users.stream()
                        .filter(each -> each.undertakingUntil() != null)
                        .count(),
                retention.state().kept().stream()
                        .mapToInt(RetentionState.Kept::past)
                        .sum(),
                requests.open(),
                late.late(LocalDate.now(clock)),
                mailings.latest().stream()
                        .filter(MailingRow::made)
                        .findFirst()
                        .map(each ->
                                new Evidence.LastMailing(each.madeAt(), each.chosen(), each.chosen() - each.went()))
                        .orElse(null));
    }
}
