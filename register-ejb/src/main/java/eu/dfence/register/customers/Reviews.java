package eu.dfence.register.customers;

import eu.dfence.register.customers.api.Dealings;
import eu.dfence.register.customers.api.KeptFor;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.shared.api.PlainRows;
import eu.dfence.register.shared.api.RegisterException;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Whose time is over and who waits to be looked at, marked by the night. */
@Dependent
class Reviews {
    @PersistenceContext
    EntityManager em;

    @Inject
    PlainRows database;

    @Inject
    @Any
    Instance<Dealings> elsewhere;

    @Inject
    Clock clock;

    /** Of these rows, those of whom other modules have heard since. */
    Set<Long> dealtWith(List<Long> ids, LocalDate since) {
        Map<UUID, Long> customers = new HashMap<>();
        new Sql()
                .add("select subject_id, id from customers_customer where id in (" + listed(ids) + ")")
                .rows(database)
                .forEach(cells -> customers.put(cells.subject().value(), cells.number()));
        Set<Long> dealt = new HashSet<>();
        elsewhere.forEach(
                each -> each.since(since, customers.keySet()).forEach(customer -> dealt.add(customers.get(customer))));
        return dealt;
    }

    void clear() {
        em.createNativeQuery("delete from customers_review where kept_on is null")
                .executeUpdate();
    }

    /** Whoever was kept once is asked about again. */
    int mark(List<Long> ids) {
        LocalDate today = LocalDate.now(clock);
        em.createNativeQuery(
                        "insert into customers_review (customer_id, found_on) select id, ?1 from customers_customer"
                                + " where id in (" + listed(ids)
                                + ") on duplicate key update found_on = ?1, kept_on = null,"
                                + " kept_by = null, ground = null")
                .setParameter(1, today)
                .executeUpdate();
        return ids.size();
    }

    int waiting(int most) {
        return ((Number) em.createNativeQuery(
                                "select count(*) from (select 1 from customers_review where kept_on is null limit "
                                        + most + ") w")
                        .getSingleResult())
                .intValue();
    }

    /** @throws RegisterException {@code customers.refused.not-waiting} */
    void keep(SubjectId customer, KeptFor ground, UUID by) {
        int kept = em.createNativeQuery(
                        "update customers_review set kept_on = ?1, kept_by = ?2, ground = ?3"
                                + " where kept_on is null and customer_id = (select id from customers_customer where subject_id = ?4)")
                .setParameter(1, LocalDate.now(clock))
                .setParameter(2, by)
                .setParameter(3, ground.name())
                .setParameter(4, customer.value())
                .executeUpdate();
        if (kept == 0) throw new RegisterException("customers.refused.not-waiting");
    }

    private static String listed(Collection<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
