package eu.dfence.register.privacy.breaches.api;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * One breach.
 *
 * @param version what a change must name
 * @param recordedBy name of whoever wrote it down first, or null
 * @param ruling or null before the assessment
 * @param notifiedAt when the first report left, or null
 * @param reports in the order they were made
 * @param gaps what a full report lacks
 */
public record BreachCard(
        BreachRow row,
        int version,
        BreachForm facts,
        Instant recordedAt,
        String recordedBy,
        RulingForm ruling,
        Instant decidedAt,
        String decidedBy,
        Instant notifiedAt,
        LocalDate closedOn,
        List<ReportRow> reports,
        Set<Gap> gaps)
        implements Serializable {
    public BreachCard {
        reports = List.copyOf(reports);
        gaps = Collections.unmodifiableSet(new TreeSet<>(gaps));
    }

    public boolean open() {
        return closedOn == null;
    }
}
