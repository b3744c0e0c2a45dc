package eu.dfence.register.privacy.notice;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;

/** Finds the persistence unit from inside its own module: the public page is asked for by the web module, which in an EAR does not see it. */
@Startup
@Singleton
public class NoticeAtStart {
    @Inject
    Editions editions;

    @PostConstruct
    void find() {
        try {
            editions.open();
        } catch (PersistenceException databaseAway) {
            // The unit is found all the same, and whoever comes first asks the database again.
        }
    }
}
