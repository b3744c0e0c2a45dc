package eu.dfence.register.privacy.retention;

import eu.dfence.register.privacy.catalogue.api.TimedRows;
import eu.dfence.register.privacy.catalogue.api.TimedRowsKnown;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Ends whatever is past its time, table by table, in batches. One table that fails does not stop the others. */
@ApplicationScoped
class Sweeping {
    private static final Logger LOG = Logger.getLogger(Sweeping.class.getName());

    @Inject
    @Any
    Instance<TimedRowsKnown> modules;

    @Inject
    SweepSteps steps;

    private final AtomicBoolean running = new AtomicBoolean();

    /** Nothing while this server or another one runs. */
    @Transactional(TxType.NOT_SUPPORTED)
    void run() {
        if (!running.compareAndSet(false, true)) return;
        try {
            steps.begin().ifPresent(this::all);
        } finally {
            running.set(false);
        }
    }

    private void all(Long run) {
        timed().forEach(rows -> sweep(run, rows));
        steps.finish(run);
    }

    private void sweep(Long run, TimedRows rows) {
        try {
            boolean more = true;
            while (more) more = steps.go(run, rows);
        } catch (RuntimeException failure) {
            LOG.log(Level.SEVERE, failure, () -> "what is past its time in " + rows.table() + " could not be ended");
            steps.failed(run, rows);
        }
    }

    /** Each table once, a module's own order kept: what points at a row comes before it. */
    List<TimedRows> timed() {
        return modules.stream()
                .flatMap(module -> module.timed().stream())
                .sorted(Comparator.comparing(TimedRows::clock))
                .toList();
    }
}
