package eu.dfence.register.customers;

import eu.dfence.register.customers.api.QualityFault;
import eu.dfence.register.customers.api.QualityRow;
import eu.dfence.register.privacy.catalogue.api.Page;
import eu.dfence.register.shared.api.PlainRows;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Finds faults, each along one index: the page, and a count on the first. */
@Dependent
class QualityQueue {
    private static final int SIZE = 25;
    private static final String BY_NAME = "select c.subject_id, c.number, c.sort_name, c.postal_city, null day, c.id,"
            + " c.sort_name place from customers_customer c force index (customers_customer_city)"
            + " where c.postal_city is null and c.status = 'ACTIVE' and c.forgotten_on is null";
    private static final String UNREACHABLE =
            " and not exists (select 1 from customers_email e where e.customer_id = c.id and e.replaced_at is null)"
                    + " and not exists (select 1 from customers_phone p where p.customer_id = c.id and p.replaced_at is null)";
    private static final String BY_DAY = "select c.subject_id, c.number, c.sort_name, c.postal_city,"
            + " cast(a.%1$s as char) day, a.id, cast(a.%1$s as char) place from %2$s a force index (%2$s_%3$s)"
            + " join customers_customer c on c.id = a.customer_id where a.replaced_at is null and c.status = 'ACTIVE'"
            + " and c.forgotten_on is null";
    private static final String WAITING = "select c.subject_id, c.number, c.sort_name, c.postal_city,"
            + " cast(a.found_on as char) day, a.customer_id, cast(a.found_on as char) place from customers_review a"
            + " force index (customers_review_waiting) join customers_customer c on c.id = a.customer_id"
            + " where a.kept_on is null and c.forgotten_on is null";
    private static final String POSTAL = " and %s.kind = 'POSTAL'";
    private static final String OLDEST =
            " and not exists (select 1 from %s b where b.customer_id = a.customer_id and b.replaced_at is null%s"
                    + " and (b.obtained_on < a.obtained_on or (b.obtained_on = a.obtained_on and b.id < a.id)))";

    @Inject
    PlainRows database;

    @Inject
    Freshnesses freshnesses;

    /** A row with its place in the order. */
    private record Placed(QualityRow row, String key, long id) {}

    Page<QualityRow> page(QualityFault fault, Cursor from, LocalDate today) {
        List<Placed> found = wanted(fault, today)
                .add(beyond(fault, from))
                .add(order(fault) + " limit " + (SIZE + 1))
                .rows(database)
                .map(QualityQueue::placed)
                .toList();
        boolean more = found.size() > SIZE;
        List<Placed> shown = more ? found.subList(0, SIZE) : found;
        int hits = !from.first() ? from.hits() : more ? count(fault, today) : shown.size();
        Placed last = shown.isEmpty() ? null : shown.get(shown.size() - 1);
        return new Page<>(
                shown.stream().map(Placed::row).toList(),
                hits,
                null,
                more ? from.at(hits, false, last.key(), last.id()).opaque() : null);
    }

    private Sql wanted(QualityFault fault, LocalDate today) {
        return switch (fault) {
            case NO_ADDRESS -> new Sql().add(BY_NAME);
            case NO_CONTACT -> new Sql().add(BY_NAME + UNREACHABLE);
            case RETURNED ->
                new Sql()
                        .add(BY_DAY.formatted("returned_on", "customers_address", "returned")
                                + POSTAL.formatted("a")
                                + " and a.returned_on is not null");
            case OUTDATED -> old("customers_address", POSTAL, today);
            case OUTDATED_EMAIL -> old("customers_email", "", today);
            case OUTDATED_PHONE -> old("customers_phone", "", today);
            case UNHEARD -> new Sql().add(WAITING);
        };
    }

    /** Of several values that stand the oldest counts: nobody is in a queue twice. */
    private Sql old(String table, String kind, LocalDate today) {
        return new Sql()
                .add(
                        BY_DAY.formatted("obtained_on", table, "obtained")
                                + kind.formatted("a")
                                + OLDEST.formatted(table, kind.formatted("b"))
                                + " and a.obtained_on < ?",
                        freshnesses.oldBefore(today));
    }

    private static String key(QualityFault fault) {
        return switch (fault) {
            case NO_ADDRESS, NO_CONTACT -> "c.sort_name";
            case RETURNED -> "a.returned_on";
            case OUTDATED, OUTDATED_EMAIL, OUTDATED_PHONE -> "a.obtained_on";
            case UNHEARD -> "a.found_on";
        };
    }

    private static String id(QualityFault fault) {
        return key(fault).startsWith("c") ? "c.id" : fault == QualityFault.UNHEARD ? "a.customer_id" : "a.id";
    }

    private static String order(QualityFault fault) {
        return " order by " + key(fault) + ", " + id(fault);
    }

    private static Sql beyond(QualityFault fault, Cursor from) {
        String keyset = " and (" + key(fault) + " > ? or (" + key(fault) + " = ? and " + id(fault) + " > ?))";
        return from.first() ? new Sql() : new Sql().add(keyset, from.key(), from.key(), from.id());
    }

    private int count(QualityFault fault, LocalDate today) {
        return new Sql()
                .add("select count(*) from (")
                .add(wanted(fault, today))
                .add(" limit " + (Page.COUNT_CAP + 1) + ") x")
                .rows(database)
                .mapToInt(cells -> (int) cells.number())
                .sum();
    }

    private static Placed placed(Cells cells) {
        QualityRow row = new QualityRow(cells.subject(), cells.number(), cells.text(), cells.text(), cells.day());
        long id = cells.number();
        return new Placed(row, cells.text(), id);
    }
}
