package eu.dfence.register.privacy.retention.api;

import jakarta.ejb.Local;

/** How long everything is kept, and that it goes when its time is over. */
@Local
public interface RetentionDesk {
    /** The last ten runs, newest first, and each table that a clock measures. */
    RetentionState state();

    /** Does now what the night would do; nothing while a run goes on elsewhere. */
    void run();
}
