package eu.dfence.register.invoicing;

import eu.dfence.register.privacy.catalogue.api.Page;
import eu.dfence.register.privacy.catalogue.api.Shown;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A list found by keyset along an index: one statement a page. What stands under several values of the index's first
 * column is the beginning of several ranges put together.
 *
 * @param columns what a row needs
 * @param from table and joins; the list's own table is {@code i}
 * @param parts conditions of the ranges; {@code ?1} is today
 * @param key the column it is sorted by, after it {@code i.id}
 * @param falling latest first
 */
record KeysetList(String columns, String from, List<String> parts, String key, boolean falling) {
    private static final int SIZE = 50;

    <T extends Shown & Serializable> Page<T> page(
            EntityManager em, Keyset at, LocalDate today, Function<Object[], T> row) {
        List<Object[]> found = found(em, at, today);
        boolean more = found.size() > SIZE;
        if (more) found.remove(SIZE);
        if (at.back()) Collections.reverse(found);
        boolean earlier = at.back() ? more : !at.first();
        boolean later = at.back() || more;
        return new Page<>(
                found.stream().map(row).toList(),
                at.first() ? hits(em, today) : -1,
                earlier && !found.isEmpty() ? Keyset.before(found.get(0)) : null,
                later && !found.isEmpty() ? Keyset.after(found.get(found.size() - 1)) : null);
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> found(EntityManager em, Keyset at, LocalDate today) {
        boolean down = falling != at.back();
        String direction = down ? " desc" : "";
        String order = " order by sort_key" + direction + ", sort_id" + direction + " limit " + (SIZE + 1);
        String beyond = at.first() ? "" : beyond(down ? " < " : " > ");
        String sql = parts.stream()
                .map(part -> "(select " + columns + ", " + key + " as sort_key, i.id as sort_id from " + from
                        + " where " + part + beyond + order + ")")
                .collect(Collectors.joining(" union all "));
        Query query = asked(em, sql + order, today);
        if (!at.first()) query.setParameter(2, at.key()).setParameter(3, at.id());
        return new ArrayList<>(query.getResultList());
    }

    /** Counted no further than the cap: beyond it a count costs more than it tells. */
    private int hits(EntityManager em, LocalDate today) {
        String some = parts.stream()
                .map(part -> "(select 1 from " + from + " where " + part + " limit " + (Page.COUNT_CAP + 1) + ")")
                .collect(Collectors.joining(" union all "));
        Object count =
                asked(em, "select count(*) from (" + some + ") some", today).getSingleResult();
        return Math.min(((Number) count).intValue(), Page.COUNT_CAP + 1);
    }

    private static Query asked(EntityManager em, String sql, LocalDate today) {
        Query query = em.createNativeQuery(sql);
        return sql.contains("?1") ? query.setParameter(1, today) : query;
    }

    /** Spelled out with OR: the row constructor's form reads the whole index. */
    private String beyond(String than) {
        return " and (" + key + than + "?2 or (" + key + " = ?2 and i.id" + than + "?3))";
    }
}
