package eu.dfence.register.privacy.catalogue.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One row a module holds of a person, and what its erasure has to reckon with. The holder says how things stand; what
 * becomes of the row is decided by whoever plans the erasure, from this and from what the catalogue declares of its columns.
 *
 * @param row the row's own id within its table, or "*" of a table that is answered for as a whole
 * @param columns which of its columns concern the person; empty: every one the catalogue declares personal
 * @param since the day its retention clock counts from, or null while that day has not come
 * @param blockers what must end before it may go
 */
public record HeldRow(
        String table, String row, Set<String> columns, Use use, LocalDate since, List<ErasureBlocker> blockers) {
    public enum Use {
        CURRENT,
        /** A newer value took its place: nobody needs it for what is going on. */
        FORMER,
        /** Never became binding, as a draft: no law keeps it. */
        UNFINISHED,
        /** A log: rows come and go by their own days, also by asking this, and are not counted. */
        ROLLING
    }

    public HeldRow {
        columns = Set.copyOf(columns);
        blockers = List.copyOf(blockers);
    }

    public static HeldRow of(String table, Object id) {
        return new HeldRow(table, id.toString(), Set.of(), Use.CURRENT, null, List.of());
    }

    public static HeldRow rolling(String table) {
        return new HeldRow(table, "*", Set.of(), Use.ROLLING, null, List.of());
    }

    public HeldRow used(Use how) {
        return new HeldRow(table, row, columns, how, since, blockers);
    }

    public HeldRow since(LocalDate day) {
        return new HeldRow(table, row, columns, use, day, blockers);
    }

    public HeldRow only(String... some) {
        return new HeldRow(table, row, Set.of(some), use, since, blockers);
    }

    public HeldRow blockedBy(ErasureBlocker blocker) {
        return new HeldRow(
                table,
                row,
                columns,
                use,
                since,
                Stream.concat(blockers.stream(), Stream.of(blocker)).toList());
    }

    /** A part of this one that stands and falls with it, as a line with its order. */
    public HeldRow part(String ofTable, Object id) {
        return new HeldRow(ofTable, id.toString(), Set.of(), use, since, blockers);
    }
}
