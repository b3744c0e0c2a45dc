package eu.dfence.register.privacy.disclosures;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;

/**
 * Finds the persistence unit from inside its own module: rights of another company's people are asked by the web module, which in an EAR
 * does not see it.
 */
@Startup
@Singleton
public class PartnersAtStart {
    @Inject
    Partners partners;

    @PostConstruct
    void find() {
        try {
            partners.open();
        } catch (PersistenceException databaseAway) {
            // The unit is found all the same, and whoever comes first asks the database again.
        }
    }
}
