package eu.dfence.register.privacy.requests.api;

import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.catalogue.api.PersonalData;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import eu.dfence.register.privacy.catalogue.api.Shown;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * Everything open, the nearest deadline first, and what was closed within the last thirty days.
 *
 * @param open at most {@link #MOST}
 * @param more whether there are more open ones than the board holds
 * @param averageDays from receipt to answer of what was closed within a year, or null without any
 */
@PersonalData(category = DataCategory.RIGHTS, purposes = Purpose.DATA_SUBJECT_RIGHTS)
public record Board(List<RequestRow> open, boolean more, List<RequestRow> closed, Integer averageDays)
        implements Shown, Serializable {
    public static final int MOST = 500;

    public Board {
        open = List.copyOf(open);
        closed = List.copyOf(closed);
    }

    @Override
    public Collection<SubjectId> subjectsShown() {
        return Stream.concat(open.stream(), closed.stream())
                .map(RequestRow::subject)
                .distinct()
                .toList();
    }
}
