package eu.dfence.register.privacy.notice.api;

import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import eu.dfence.register.privacy.catalogue.api.RetentionClock;
import java.io.Serializable;
import java.util.Set;

/**
 * A class of data that the schema holds, as its columns are classified.
 *
 * @param columns how many there are
 */
public record Held(DataCategory category, Set<Purpose> purposes, Set<RetentionClock> clocks, int columns)
        implements Serializable {
    public Held {
        purposes = Set.copyOf(purposes);
        clocks = Set.copyOf(clocks);
    }
}
