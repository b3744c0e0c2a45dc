package eu.dfence.register.customers;

import eu.dfence.register.customers.api.PostalPlace;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Posti's list of postal codes. */
@Dependent
class PostalAreas {
    @PersistenceContext
    EntityManager em;

    Optional<PostalPlace> place(String code) {
        return Optional.ofNullable(em.find(PostalArea.class, code)).map(PostalArea::place);
    }
}
