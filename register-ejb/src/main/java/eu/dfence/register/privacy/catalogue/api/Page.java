package eu.dfence.register.privacy.catalogue.api;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;

/**
 * One screenful of a list that shows persons, found by keyset and never by offset.
 *
 * @param rows what is shown, at most the size asked for
 * @param hits how many there are in all, counted no further than {@link #COUNT_CAP} + 1; -1 when not counted
 * @param previous cursor that opens the page before this one, or null on the first
 * @param next cursor that opens the page after this one, or null on the last
 */
public record Page<T extends Shown & Serializable>(List<T> rows, int hits, String previous, String next)
        implements Shown, Serializable {
    /** Beyond this a count says "1000+": counting on costs more than it tells. */
    public static final int COUNT_CAP = 1000;

    public Page {
        rows = List.copyOf(rows);
    }

    public boolean capped() {
        return hits > COUNT_CAP;
    }

    @Override
    public Collection<SubjectId> subjectsShown() {
        return rows.stream()
                .flatMap(row -> row.subjectsShown().stream())
                .distinct()
                .toList();
    }
}
