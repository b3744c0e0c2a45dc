package eu.dfence.register.privacy.notice.api;

import java.io.Serializable;
import java.util.List;

/**
 * One clause of the draft.
 *
 * @param own what the house has written for it, or null
 * @param seen which writing of the house that is; 0 when there never was one
 * @param faults what keeps it from being published
 * @param drifted whether the version in force says something else
 */
public record DraftClause(Passage passage, String own, long seen, List<Fault> faults, boolean drifted)
        implements Serializable {
    public DraftClause {
        faults = List.copyOf(faults);
    }
}
