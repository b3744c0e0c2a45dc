package eu.dfence.register.privacy.notice.api;

import java.io.Serializable;
import java.util.List;

/**
 * What became of one clause from one text to the other.
 *
 * @param before empty when it was not there
 * @param after empty when it is no more
 */
public record ClauseChange(Clause clause, String heading, Kind kind, List<Mark> before, List<Mark> after)
        implements Serializable {
    public enum Kind {
        SAME,
        ADDED,
        REMOVED,
        CHANGED
    }

    /** Some words that stand together. @param changed only one of the two texts has them */
    public record Mark(String text, boolean changed) implements Serializable {}

    public ClauseChange {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }
}
