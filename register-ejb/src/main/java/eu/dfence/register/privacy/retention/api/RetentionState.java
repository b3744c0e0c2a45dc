package eu.dfence.register.privacy.retention.api;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** How the periods are kept to: what is past its time now, and what the last nights ended. */
public record RetentionState(List<Kept> kept, List<Run> runs) implements Serializable {
    /**
     * One table and its clock.
     *
     * @param firstKept whatever happened before that day is past its time
     * @param past rows past their time that are still there, or that wait for somebody to look at them, counted no further than {@link
     *     #COUNT_CAP} + 1
     */
    public record Kept(String table, RetentionPeriod period, LocalDate firstKept, int past) implements Serializable {
        public boolean reviewed() {
            return period.afterwards() == RetentionPeriod.Afterwards.REVIEW;
        }
    }

    /**
     * @param startedAt when it began
     * @param finishedAt null while it goes on, or was stopped and waits for the next night
     */
    public record Run(Instant startedAt, Instant finishedAt, List<Gone> gone) implements Serializable {
        public Run {
            gone = List.copyOf(gone);
        }

        public long rows() {
            return told().stream().mapToLong(Gone::rows).sum();
        }

        /** Tables from which something went. */
        public List<Gone> told() {
            return gone.stream()
                    .filter(each -> each.rows() > 0 && !each.reviewed())
                    .toList();
        }

        public boolean failed() {
            return gone.stream().anyMatch(Gone::failed);
        }
    }

    /**
     * What went from one table in one run.
     *
     * @param period why
     * @param finished everything past its time was looked at
     */
    public record Gone(
            String table, RetentionPeriod period, LocalDate firstKept, int rows, boolean finished, boolean failed)
            implements Serializable {
        /** Then nothing went: so many rows were marked to be looked at. */
        boolean reviewed() {
            return period.afterwards() == RetentionPeriod.Afterwards.REVIEW;
        }
    }

    public static final int COUNT_CAP = 1000;

    public RetentionState {
        kept = List.copyOf(kept);
        runs = List.copyOf(runs);
    }

    /** Rows past their time that are still there, in all. */
    public int past() {
        return kept.stream()
                .filter(each -> !each.reviewed())
                .mapToInt(Kept::past)
                .sum();
    }
}
