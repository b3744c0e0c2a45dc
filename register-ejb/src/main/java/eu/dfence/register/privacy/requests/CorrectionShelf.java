package eu.dfence.register.privacy.requests;

import eu.dfence.register.privacy.requests.api.CorrectionCase;
import eu.dfence.register.privacy.requests.api.CorrectionsAsked;
import eu.dfence.register.staff.api.CurrentStaff;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Answers rectification. */
@Dependent
class CorrectionShelf implements CorrectionsAsked {
    @Inject
    Requests requests;

    @Inject
    CurrentStaff me;

    @Inject
    Clock clock;

    @Override
    public CorrectionCase of(UUID request) {
        return requests.get(request).correctionCase();
    }

    @Override
    public CorrectionCase toSettle(UUID request) {
        return requests.locked(request).correctionCase();
    }

    @Override
    public void settle(UUID request, long item, String outcome) {
        requests.locked(request).settle(item, outcome, LocalDate.now(clock), me.accountId());
    }
}
