package eu.dfence.register.privacy.catalogue;

import eu.dfence.register.privacy.catalogue.api.Catalogue;
import eu.dfence.register.privacy.catalogue.api.Ending;
import eu.dfence.register.privacy.catalogue.api.Eraser;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;

/** Erases in the database itself: no entity is loaded for it. */
@Dependent
class ErasedRows implements Eraser {
    @PersistenceContext
    EntityManager em;

    @Inject
    Catalogue catalogue;

    @Override
    public void erase(List<Ending> endings, String... childrenFirst) {
        Stroke.of(endings, catalogue.columns(), childrenFirst).forEach(this::carryOut);
    }

    private void carryOut(Stroke stroke) {
        Query query = em.createNativeQuery(stroke.sql());
        int position = 0;
        for (Long row : stroke.rows()) {
            query.setParameter(++position, row);
        }
        query.executeUpdate();
    }
}
