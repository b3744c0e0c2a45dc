package eu.dfence.register.privacy.retention;

import eu.dfence.register.privacy.catalogue.api.TimedRows;
import eu.dfence.register.privacy.retention.api.RetentionDesk;
import eu.dfence.register.privacy.retention.api.RetentionPeriod;
import eu.dfence.register.privacy.retention.api.RetentionState;
import eu.dfence.register.shared.api.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

@Stateless
@Local(RetentionDesk.class)
public class RetentionDeskBean implements RetentionDesk {
    private static final int LATEST = 10;

    @Inject
    Sweeping sweeping;

    @Inject
    Runs runs;

    @Inject
    Clock clock;

    @Override
    @RolesAllowed({Roles.PRIVACY_OFFICER, Roles.REGISTER_CONTACT, Roles.AUDITOR})
    public RetentionState state() {
        LocalDate today = LocalDate.now(clock);
        List<StoredPeriod> periods = runs.periods(today);
        return new RetentionState(
                sweeping.timed().stream()
                        .map(rows -> kept(rows, periods, today))
                        .toList(),
                runs.latest(LATEST).stream().map(Run::told).toList());
    }

    private static RetentionState.Kept kept(TimedRows rows, List<StoredPeriod> periods, LocalDate today) {
        RetentionPeriod period = SweepSteps.period(rows.clock(), periods).told();
        LocalDate firstKept = FirstKept.on(today, period, rows::countedFrom);
        int past = rows.left(firstKept, RetentionState.COUNT_CAP + 1);
        return new RetentionState.Kept(rows.table(), period, firstKept, past);
    }

    @Override
    @RolesAllowed(Roles.PRIVACY_OFFICER_MAINTAIN)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void run() {
        sweeping.run();
    }
}
