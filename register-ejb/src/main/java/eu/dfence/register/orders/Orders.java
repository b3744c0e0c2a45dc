package eu.dfence.register.orders;

import eu.dfence.register.orders.api.OrderDesk;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.shared.api.RegisterException;
import eu.dfence.register.shared.api.Taken;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every order. */
@Dependent
class Orders {
    @PersistenceContext
    EntityManager em;

    void add(Order order) {
        em.persist(order);
    }

    void remove(Order order) {
        em.remove(order);
    }

    /** Writes out what has been done so far, so that the version is the one the next save must name. */
    void write() {
        em.flush();
    }

    /**
     * Writes out a new draft.
     *
     * @throws RegisterException {@link OrderDesk#OPENED_BEFORE} when an order of that id is there
     */
    void writeOpened() {
        try {
            write();
        } catch (PersistenceException failure) {
            throw Taken.is(failure, "public_id") ? new RegisterException(OrderDesk.OPENED_BEFORE) : failure;
        }
    }

    /**
     * Writes out a confirmation, lines and all, before others act on it: nothing of the order is written a second time.
     *
     * @throws RegisterException {@code orders.refused.intent} when its form has confirmed another order
     */
    void writeConfirmed() {
        try {
            write();
        } catch (PersistenceException failure) {
            throw Taken.is(failure, "confirm_key") ? new RegisterException("orders.refused.intent") : failure;
        }
    }

    /** "26-3402": the year's two last digits and a number that never comes again. */
    String nextNumber(Year year) {
        Object next =
                em.createNativeQuery("select next value for orders_number_seq").getSingleResult();
        return "%02d-%s".formatted(year.getValue() % 100, next);
    }

    /** @throws RegisterException {@code orders.unknown} */
    Order get(UUID id) {
        return byId(id).getResultList().stream().findFirst().orElseThrow(() -> new RegisterException("orders.unknown"));
    }

    /** Locked until the transaction ends: two clerks who act on one order act one after the other. */
    Order locked(UUID id) {
        return lockedIfKnown(id).orElseThrow(() -> new RegisterException("orders.unknown"));
    }

    Optional<Order> lockedIfKnown(UUID id) {
        return byId(id).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList().stream()
                .findFirst();
    }

    List<Order> of(SubjectId subject) {
        return em.createQuery(
                        "select distinct o from CustomerOrder o left join fetch o.lines"
                                + " where o.customerId = :subject or o.ordererId = :subject order by o.orderedAt, o.id",
                        Order.class)
                .setParameter("subject", subject.value())
                .getResultList();
    }

    List<UUID> customersOfNumber(String number) {
        return em.createQuery("select o.customerId from CustomerOrder o where o.number = :number", UUID.class)
                .setParameter("number", number)
                .getResultList();
    }

    /** With its lines, in one statement: whoever wants an order reads or writes them. */
    private TypedQuery<Order> byId(UUID id) {
        return em.createQuery(
                        "select o from CustomerOrder o left join fetch o.lines l where o.publicId = :id order by l.position",
                        Order.class)
                .setParameter("id", id);
    }
}
