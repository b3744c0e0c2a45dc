package eu.dfence.register.privacy.erasure;

import eu.dfence.register.privacy.catalogue.api.SubjectId;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Finishes erasures every two seconds, so that the first lawful day begins at midnight and a paid invoice frees its buyer
 * at once. Every server has one: who comes second finds the rows locked, and then nothing left to do.
 */
@Startup
@Singleton
@DependsOn("HoldsTimer")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ErasureTimer {
    private static final Logger LOG = Logger.getLogger(ErasureTimer.class.getName());

    @Inject
    Replay replay;

    @Inject
    EachAlone alone;

    private String told;

    @PostConstruct
    void start() {
        guarded(replay::catchUp);
    }

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    void tick() {
        guarded(replay::catchUp);
        if (replay.open()) guarded(this::finish);
    }

    private void finish() {
        List<SubjectId> due = alone.due();
        due.forEach(subject -> guarded(() -> alone.finish(subject)));
    }

    /** What failed is tried again by the next tick, and told of once. */
    private void guarded(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failure) {
            if (!failure.toString().equals(told)) LOG.log(Level.WARNING, "an erasure could not be finished", failure);
            told = failure.toString();
        }
    }
}
