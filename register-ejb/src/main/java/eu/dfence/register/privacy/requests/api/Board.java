package eu.dfence.register.privacy.requests.api;

import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.catalogue.api.PersonalData;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import eu.dfence.register.privacy.catalogue.api.Shown;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import java.io.Serializable;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What is open, column by column and the nearest deadline first, and what was closed within the last thirty days. Every
 * open request is counted; of each column the first {@link #COLUMN} are shown.
 *
 * @param open how many are open, of any right; {@link #MOST} + 1 says that there are more
 * @param rights how many of each right are open; a right that nobody asks for is absent
 * @param late how many are past their day
 * @param today how many are due today
 * @param near how many have reached the last alert
 * @param averageDays from receipt to answer of what was closed within a year, or null without any
 */
@PersonalData(category = DataCategory.RIGHTS, purposes = Purpose.DATA_SUBJECT_RIGHTS)
public record Board(
        int open,
        Map<DataSubjectRight, Integer> rights,
        int late,
        int today,
        int near,
        List<Column> columns,
        List<RequestRow> closed,
        Integer averageDays)
        implements Shown, Serializable {
    public static final int MOST = 500;
    public static final int COLUMN = 20;

    /**
     * @param state where its requests stand; what is decided and not yet answered stands with what is in progress
     * @param all how many there are
     */
    public record Column(RequestState state, int all, List<RequestRow> rows) implements Serializable {
        public Column {
            rows = List.copyOf(rows);
        }

        /** How many are not shown. */
        public int more() {
            return all - rows.size();
        }
    }

    public Board {
        rights = rights.isEmpty() ? Map.of() : new EnumMap<>(rights);
        columns = List.copyOf(columns);
        closed = List.copyOf(closed);
    }

    @Override
    public Collection<SubjectId> subjectsShown() {
        return Stream.concat(columns.stream().flatMap(column -> column.rows().stream()), closed.stream())
                .map(RequestRow::subject)
                .distinct()
                .toList();
    }
}
