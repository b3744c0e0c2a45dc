package eu.dfence.register.privacy.access;

import eu.dfence.register.privacy.access.api.Prohibition;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;

/** The prohibitions of people the register knows nothing else of. */
@Dependent
class KeptBans {
    @PersistenceContext
    EntityManager em;

    void add(SurvivingBan ban) {
        em.persist(ban);
    }

    List<SurvivingBan> under(Collection<String> pseudonyms) {
        return em.createQuery("select b from SurvivingBan b where b.pseudonym in :these", SurvivingBan.class)
                .setParameter("these", pseudonyms)
                .getResultList();
    }

    void forget(Collection<String> pseudonyms, Collection<Prohibition.Kind> kinds) {
        em.createQuery("delete from SurvivingBan b where b.pseudonym in :these and b.kind in :kinds")
                .setParameter("these", pseudonyms)
                .setParameter("kinds", kinds)
                .executeUpdate();
    }
}
