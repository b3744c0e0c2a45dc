package eu.dfence.register.orders;

import eu.dfence.register.orders.api.OrderFilter;
import eu.dfence.register.orders.api.OrderStatus;
import eu.dfence.register.privacy.catalogue.api.Page;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Orders in lists, newest first, by keyset: (ordered_at, id) spelled out with OR, which MariaDB answers from the index
 * in 0.2 to 0.6 ms at a million rows where a row constructor takes 200.
 */
@Dependent
class OrderLists {
    private static final String ROW = "select o.id, o.publicId, o.number, o.status, o.channel, o.customerId,"
            + " o.orderedAt, o.sums.net, o.sums.gross from CustomerOrder o where 1 = 1";
    private static final String OLDER = " and (o.orderedAt < :at or (o.orderedAt = :at and o.id < :id))";
    private static final String NEWER = " and (o.orderedAt > :at or (o.orderedAt = :at and o.id > :id))";
    private static final String NEWEST_FIRST = " order by o.orderedAt desc, o.id desc";
    private static final String OLDEST_FIRST = " order by o.orderedAt, o.id";

    @PersistenceContext
    EntityManager em;

    /** At most {@code limit} orders beside the cursor's place, newest first. */
    List<ListedOrder> page(OrderFilter filter, OrderCursor cursor, int limit) {
        boolean older = cursor == null || cursor.older();
        String jpql = ROW
                + (filter.status() == null ? "" : " and o.status = :status")
                + (filter.channel() == null ? "" : " and o.channel = :channel")
                + (cursor == null ? "" : older ? OLDER : NEWER)
                + (older ? NEWEST_FIRST : OLDEST_FIRST);
        TypedQuery<Object[]> query = em.createQuery(jpql, Object[].class).setMaxResults(limit);
        if (filter.status() != null) query.setParameter("status", filter.status());
        if (filter.channel() != null) query.setParameter("channel", filter.channel());
        if (cursor != null) {
            query.setParameter("at", cursor.place().orderedAt());
            query.setParameter("id", cursor.place().id());
        }
        List<ListedOrder> found = listed(query);
        if (!older) Collections.reverse(found);
        return found;
    }

    /** How many pass the filter, counted no further than needed to say "1000+". */
    int count(OrderFilter filter) {
        String sql = "select count(*) from (select 1 from orders_order where 1 = 1"
                + (filter.status() == null ? "" : " and status = ?1")
                + (filter.channel() == null ? "" : " and channel = ?2")
                + " limit " + (Page.COUNT_CAP + 1) + ") counted";
        Query query = em.createNativeQuery(sql);
        if (filter.status() != null) query.setParameter(1, filter.status().name());
        if (filter.channel() != null) query.setParameter(2, filter.channel().name());
        return ((Number) query.getSingleResult()).intValue();
    }

    List<ListedOrder> of(SubjectId customer, int limit) {
        return listed(em.createQuery(ROW + " and o.customerId = :customer" + NEWEST_FIRST, Object[].class)
                .setParameter("customer", customer.value())
                .setMaxResults(limit));
    }

    List<ListedOrder> drafts(UUID account, int limit) {
        return listed(
                em.createQuery(ROW + " and o.status = :draft and o.createdBy = :account" + NEWEST_FIRST, Object[].class)
                        .setParameter("draft", OrderStatus.DRAFT)
                        .setParameter("account", account)
                        .setMaxResults(limit));
    }

    Map<SubjectId, Instant> newest(Collection<SubjectId> customers) {
        Map<SubjectId, Instant> newest = new LinkedHashMap<>();
        if (customers.isEmpty()) return newest;
        // A maximum leaves EclipseLink without its converter, so the time comes as text, in UTC as it stands.
        String places = String.join(", ", Collections.nCopies(customers.size(), "?"));
        Query query = em.createNativeQuery("select customer_id, cast(max(ordered_at) as char) from orders_order"
                + " where status <> 'DRAFT' and customer_id in (" + places + ") group by customer_id");
        int place = 0;
        for (SubjectId customer : customers) {
            query.setParameter(++place, customer.value());
        }
        for (Object row : query.getResultList()) {
            Object[] columns = (Object[]) row;
            LocalDateTime at = LocalDateTime.parse(columns[1].toString().replace(' ', 'T'));
            newest.put(SubjectId.of(columns[0].toString()), at.toInstant(ZoneOffset.UTC));
        }
        return newest;
    }

    private static List<ListedOrder> listed(TypedQuery<Object[]> query) {
        List<ListedOrder> orders = new ArrayList<>();
        query.getResultList().forEach(columns -> orders.add(ListedOrder.of(columns)));
        return orders;
    }
}
