package eu.dfence.register.orders;

import eu.dfence.register.orders.Crowd.Period;
import eu.dfence.register.privacy.catalogue.api.Ending;
import eu.dfence.register.privacy.catalogue.api.Eraser;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Orders when their person is forgotten: what was never binding goes, and what was stays for its figures (quantity, sums, month or a
 * longer period, product where it is a crowd's) under a number and an id of its own that lead back to nobody, not even to the clerk. What was archived and unchanged is
 * sealed anew; what somebody had changed stays broken.
 */
@Dependent
class OrderEndings {
    private static final String FORGET = "update orders_order set customer_id = '" + Order.NOBODY
            + "', orderer_id = null,"
            + " buyer_reference = null, public_id = uuid(), number = concat('*', hex(random_bytes(7))), confirm_key = null,"
            + " created_by = '" + Order.NOBODY + "', confirmed_by = if(confirmed_by is null, null, '" + Order.NOBODY
            + "'), retain_until = null,"
            + " planned_delivery_on = %1$s, confirmed_at = if(confirmed_at is null, null, %1$s),"
            + " settled_on = if(settled_on is null, null, %1$s),"
            + " archived_at = if(archived_at is null, null, %1$s), ordered_at = %1$s,"
            + " version = version + 1 where id in (";

    /** The first day of the period an order was made in; assigned from left to right, so that the day itself goes last. */
    private static final Map<Period, String> BEGIN = Map.of(
            Period.MONTH, "date_format(ordered_at, '%Y-%m-01')",
            Period.QUARTER, "makedate(year(ordered_at), 1) + interval quarter(ordered_at) - 1 quarter",
            Period.YEAR, "makedate(year(ordered_at), 1)",
            Period.BARE_YEAR, "makedate(year(ordered_at), 1)");

    private static final String FORGET_PRODUCT = "update orders_line set product_code = '" + Crowd.NO_PRODUCT
            + "', description = '" + Crowd.NO_PRODUCT + "', version = version + 1 where order_id in (";

    @PersistenceContext
    EntityManager em;

    @Inject
    Eraser eraser;

    @Inject
    Crowds crowds;

    void carryOut(List<Ending> endings) {
        List<Long> intact = archived(rows(endings.stream())).stream()
                .filter(Order::intact)
                .map(Order::id)
                .toList();
        eraser.erase(of(Ending.How.ERASE, endings), "orders_line", "orders_order");
        List<Long> anonymous = rows(of(Ending.How.ANONYMISE, endings).stream());
        if (!anonymous.isEmpty()) crowds.join(anonymous).forEach(this::forget);
        seal(archived(intact));
    }

    private void forget(Period period, List<Long> orders) {
        with(FORGET.formatted(BEGIN.get(period)) + marks(orders) + ")", orders).executeUpdate();
        if (period == Period.BARE_YEAR)
            with(FORGET_PRODUCT + marks(orders) + ")", orders).executeUpdate();
    }

    private List<Order> archived(List<Long> ids) {
        if (ids.isEmpty()) return List.of();
        return em.createQuery(
                        "select distinct o from CustomerOrder o left join fetch o.lines"
                                + " where o.id in :ids and o.archive.sha256 is not null",
                        Order.class)
                .setParameter("ids", ids)
                .setHint("eclipselink.refresh", "true")
                .getResultList();
    }

    private void seal(List<Order> orders) {
        if (orders.isEmpty()) return;
        List<Long> ids = orders.stream().map(Order::id).toList();
        String seals = String.join(" ", Collections.nCopies(ids.size(), "when ? then ?"));
        List<Object> values = Stream.concat(
                        orders.stream().flatMap(order -> Stream.of((Object) order.id(), order.seal())), ids.stream())
                .toList();
        with(
                        "update orders_order set archive_sha256 = case id " + seals + " end where id in (" + marks(ids)
                                + ")",
                        values)
                .executeUpdate();
    }

    private Query with(String sql, Collection<?> values) {
        Query query = em.createNativeQuery(sql);
        int position = 0;
        for (Object value : values) {
            query.setParameter(++position, value);
        }
        return query;
    }

    private static String marks(Collection<?> values) {
        return String.join(", ", Collections.nCopies(values.size(), "?"));
    }

    private static List<Ending> of(Ending.How how, List<Ending> endings) {
        return endings.stream().filter(each -> each.how() == how).toList();
    }

    private static List<Long> rows(Stream<Ending> endings) {
        return endings.filter(each -> each.table().equals("orders_order"))
                .flatMap(each -> each.rows().stream())
                .distinct()
                .map(Long::valueOf)
                .toList();
    }
}
