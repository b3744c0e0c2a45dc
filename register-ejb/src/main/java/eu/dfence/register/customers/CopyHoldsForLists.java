package eu.dfence.register.customers;

import eu.dfence.register.privacy.access.api.HoldsChanged;
import eu.dfence.register.privacy.access.api.Marks;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Keeps beside each customer whether anything is forbidden or restricted, so that a list can be narrowed to them along an
 * index. Only lists use the copy: whoever acts asks {@code Prohibitions}.
 */
@Dependent
class CopyHoldsForLists {
    @PersistenceContext
    EntityManager em;

    @Inject
    Bans bans;

    void copy(@Observes HoldsChanged changed) {
        em.createNativeQuery("select id from customers_customer where subject_id = ?1 for update")
                .setParameter(1, changed.subject().value())
                .getResultList();
        Marks marks = bans.of(changed.subject());
        em.createNativeQuery("update customers_customer set forbidden = ?1, restricted = ?2 where subject_id = ?3")
                .setParameter(1, !marks.prohibitions(changed.subject()).isEmpty())
                .setParameter(2, marks.restricted(changed.subject()))
                .setParameter(3, changed.subject().value())
                .executeUpdate();
    }
}
