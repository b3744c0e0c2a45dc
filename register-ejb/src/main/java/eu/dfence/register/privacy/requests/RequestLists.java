package eu.dfence.register.privacy.requests;

import eu.dfence.register.privacy.catalogue.api.Page;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.privacy.requests.api.RequestFilter;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;

/** The board's and the list's questions, each one statement along an index. */
@Dependent
class RequestLists {
    private static final String ROWS = "select " + Listed.COLUMNS + " from Request r where ";

    @PersistenceContext
    EntityManager em;

    /** The nearest deadline first. */
    List<Object[]> open(int limit) {
        return em.createQuery(ROWS + "r.closedOn is null order by r.timing.dueOn, r.id", Object[].class)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The last closed first. */
    List<Object[]> closedSince(LocalDate day, int limit) {
        return em.createQuery(ROWS + "r.closedOn >= :day order by r.closedOn desc, r.id desc", Object[].class)
                .setParameter("day", day)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The last received first. */
    List<Object[]> of(SubjectId subject, int limit) {
        return em.createQuery(
                        ROWS + "r.subjectId = :subject order by r.intake.receivedOn desc, r.id desc", Object[].class)
                .setParameter("subject", subject.value())
                .setMaxResults(limit)
                .getResultList();
    }

    /** By number, by contact, or by name in either order of its words. */
    List<Object[]> find(String typed, int limit) {
        int last = typed.lastIndexOf(' ');
        String turned = last < 0 ? typed : typed.substring(last + 1) + ", " + typed.substring(0, last);
        return em.createQuery(
                        ROWS + "r.number = :typed or r.contact = :typed or r.name = :typed or r.name = :turned"
                                + " order by r.intake.receivedOn desc, r.id desc",
                        Object[].class)
                .setParameter("typed", typed)
                .setParameter("turned", turned)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Days from receipt to answer of what was closed since the day, or null without any. */
    Integer averageDays(LocalDate day) {
        Object average = em.createNativeQuery("select round(avg(datediff(answered_on, received_on)))"
                        + " from requests_request where closed_on >= ?1")
                .setParameter(1, day)
                .getSingleResult();
        return average == null ? null : ((Number) average).intValue();
    }

    /** At most {@code limit} rows beside the cursor's place, in the filter's order. */
    List<Object[]> page(RequestFilter filter, Place from, int limit) {
        boolean open = filter == RequestFilter.OPEN;
        String key = open ? "r.timing.dueOn" : "r.intake.receivedOn";
        boolean down = from.back() == open;
        String than = down ? " < " : " > ";
        String beyond =
                from.first() ? "" : " and (" + key + than + ":key or (" + key + " = :key and r.id" + than + ":id))";
        String direction = down ? " desc" : "";
        TypedQuery<Object[]> query = em.createQuery(
                        ROWS + (open ? "r.closedOn is null" : "1 = 1") + beyond + " order by " + key + direction
                                + ", r.id" + direction,
                        Object[].class)
                .setMaxResults(limit);
        if (!from.first()) query.setParameter("key", from.key()).setParameter("id", from.id());
        List<Object[]> found = query.getResultList();
        if (from.back()) Collections.reverse(found);
        return found;
    }

    /** Counted no further than needed to say "1000+". */
    int count(RequestFilter filter) {
        String where = filter == RequestFilter.OPEN ? "closed_on is null" : "1 = 1";
        return ((Number) em.createNativeQuery("select count(*) from (select 1 from requests_request where " + where
                                + " limit " + (Page.COUNT_CAP + 1) + ") counted")
                        .getSingleResult())
                .intValue();
    }
}
