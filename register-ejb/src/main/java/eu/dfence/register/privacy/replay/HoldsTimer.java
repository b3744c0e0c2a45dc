package eu.dfence.register.privacy.replay;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Looks at the start, before erasures are done again, and every two seconds for what a server that died left undone. */
@Startup
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class HoldsTimer {
    private static final Logger LOG = Logger.getLogger(HoldsTimer.class.getName());

    @Inject
    HoldsReplay replay;

    private String told;

    @PostConstruct
    void start() {
        tick();
    }

    /** What failed is tried again by the next tick, and told of once. */
    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    void tick() {
        try {
            replay.catchUp();
        } catch (RuntimeException failure) {
            if (!failure.toString().equals(told))
                LOG.log(Level.WARNING, "prohibitions could not be done again", failure);
            told = failure.toString();
        }
    }
}
