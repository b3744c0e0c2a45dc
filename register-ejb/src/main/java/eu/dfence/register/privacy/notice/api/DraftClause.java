package eu.dfence.register.privacy.notice.api;

import java.io.Serializable;
import java.util.List;

/**
 * One clause of the draft.
 *
 * @param own what the house has written for it, or null
 * @param faults what keeps it from being published
 * @param drifted whether the version in force says something else
 */
public record DraftClause(Passage passage, String own, List<Fault> faults, boolean drifted) implements Serializable {
    public DraftClause {
        faults = List.copyOf(faults);
    }
}
