package eu.dfence.register.privacy.erasure.api;

import eu.dfence.register.privacy.catalogue.api.ErasureBlocker;
import eu.dfence.register.privacy.catalogue.api.RetentionClock;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What becomes of some columns of some rows of one table, for one reason.
 *
 * @param module which module holds them
 * @param columns by name
 * @param rows their ids within the table; "*" alone where rows come and go by their own days and are not counted
 * @param until last day it is kept, or null: erased now, or kept as long as it is in force or going on
 * @param clock the retention clock that keeps it, or null
 * @param blockers what must end first; empty unless {@link Fate#BLOCKED}
 */
public record PlanLine(
        Fate fate,
        String module,
        String table,
        List<String> columns,
        List<String> rows,
        LocalDate until,
        RetentionClock clock,
        List<ErasureBlocker> blockers)
        implements Serializable {
    public PlanLine {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        blockers = List.copyOf(blockers);
    }

    /** Whether its rows can be counted: a log's cannot, for asking writes to it. */
    public boolean counted() {
        return !rows.equals(List.of("*"));
    }

    public int count() {
        return counted() ? rows.size() : 0;
    }
}
