package eu.dfence.register.privacy.retention;

import eu.dfence.register.privacy.catalogue.api.RetentionClock;
import eu.dfence.register.privacy.catalogue.api.TimedRows;
import eu.dfence.register.privacy.retention.api.RetentionPeriod;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The steps of a run, each a transaction of its own: what has gone has gone when the next one fails. */
@ApplicationScoped
class SweepSteps {
    static final int BATCH = 500;

    private static final UUID SERVER = UUID.randomUUID();

    @Inject
    Runs runs;

    @Inject
    Clock clock;

    /** The run to go on with or a new one; none while another server runs. */
    @Transactional(TxType.REQUIRES_NEW)
    Optional<Long> begin() {
        if (!runs.lease().take(SERVER, clock.instant())) return Optional.empty();
        Run run = runs.unfinished();
        if (run == null) {
            run = new Run(clock.instant());
            runs.add(run);
        }
        return Optional.of(run.id());
    }

    /** False when there is nothing more to do in this table, or another server has taken over. */
    @Transactional(TxType.REQUIRES_NEW)
    boolean go(Long id, TimedRows rows) {
        if (!runs.lease().take(SERVER, clock.instant())) return false;
        Run run = runs.with(id);
        Sweep sweep = runs.sweep(run, rows);
        if (sweep == null) {
            sweep = begun(run, rows);
            if (sweep == null) return false;
            rows.begin();
        }
        if (!sweep.finished()) sweep.go(rows, BATCH);
        return !sweep.finished();
    }

    /** What somebody has to look at is marked and not ended; null when module and period do not agree which it is. */
    private Sweep begun(Run run, TimedRows rows) {
        LocalDate today = LocalDate.now(clock);
        StoredPeriod period = period(rows.clock(), runs.periods(today));
        if ((period.told().afterwards() == RetentionPeriod.Afterwards.REVIEW) != rows.isReviewed()) return null;
        Sweep sweep = new Sweep(run, period, rows, FirstKept.on(today, period.told(), rows::countedFrom));
        runs.add(sweep);
        return sweep;
    }

    static StoredPeriod period(RetentionClock clock, List<StoredPeriod> periods) {
        return periods.stream()
                .filter(each -> each.told().clock() == clock)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no retention period in force for " + clock));
    }

    /** Told in the report; the next night tries again. */
    @Transactional(TxType.REQUIRES_NEW)
    void failed(Long id, TimedRows rows) {
        Run run = runs.with(id);
        Sweep sweep = runs.sweep(run, rows);
        if (sweep == null) sweep = begun(run, rows);
        if (sweep != null) sweep.fail();
    }

    /** Only by whoever still runs. */
    @Transactional(TxType.REQUIRES_NEW)
    void finish(Long id) {
        if (!runs.lease().take(SERVER, clock.instant())) return;
        runs.with(id).finish(clock.instant());
        runs.lease().give(SERVER);
    }
}
