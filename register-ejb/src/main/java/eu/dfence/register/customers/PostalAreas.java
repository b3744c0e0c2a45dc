package eu.dfence.register.customers;

import eu.dfence.register.customers.api.PostalPlace;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.stream.Stream;

/** Posti's list of postal codes. */
@Dependent
class PostalAreas {
    @PersistenceContext
    EntityManager em;

    /** The place as people write it, whatever was typed of its capitals and dots; in Finnish or in Swedish. */
    Optional<String> city(String typed) {
        Stream<?> names = em.createNativeQuery("select name_fi from customers_postal_code"
                        + " where name_fi collate utf8mb4_uca1400_ai_ci = ?1"
                        + " union select name_sv from customers_postal_code"
                        + " where name_sv collate utf8mb4_uca1400_ai_ci = ?1 limit 1")
                .setParameter(1, typed.strip())
                .getResultStream();
        return names.map(name -> PostalArea.capitalised(name.toString())).findFirst();
    }

    Optional<PostalPlace> place(String code) {
        return Optional.ofNullable(em.find(PostalArea.class, code)).map(PostalArea::place);
    }
}
