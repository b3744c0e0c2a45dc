package eu.dfence.register.privacy.disclosures;

import eu.dfence.register.privacy.disclosures.api.TransferBasis;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The European Economic Area and the countries found adequate. */
@Dependent
class Countries {
    @PersistenceContext
    EntityManager em;

    Known known() {
        return new Known(
                em.createQuery("select c from Country c", Country.class).getResultList());
    }

    /** All of them, asked once. */
    record Known(List<Country> rows) {
        /** {@link TransferBasis#CERTIFIED} of a country where it takes a certified recipient; null where nothing holds. */
        TransferBasis basis(String country, LocalDate day) {
            return on(country, day).map(Country::basis).orElse(null);
        }

        /** By language; empty where nothing holds. */
        Map<String, String> source(String country, LocalDate day) {
            return on(country, day).map(Country::source).orElse(Map.of());
        }

        private Optional<Country> on(String country, LocalDate day) {
            return rows.stream().filter(each -> each.on(country, day)).findFirst();
        }
    }
}
