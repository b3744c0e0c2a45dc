package eu.dfence.register.staff;

import eu.dfence.register.shared.api.PlainRows;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;

/**
 * Finds the persistence unit from inside its own module. Sign-in and rights are asked by the web module, before any desk,
 * and in an EAR a web module does not see the unit of an EJB module; once found, it stays found.
 */
@Startup
@Singleton
public class AccountsAtStart {
    @Inject
    Accounts accounts;

    @Inject
    Sessions sessions;

    @Inject
    PlainRows rows;

    @PostConstruct
    void find() {
        find(accounts::open);
        find(sessions::open);
        find(rows::open);
    }

    private static void find(Runnable unit) {
        try {
            unit.run();
        } catch (PersistenceException databaseAway) {
            // The unit is found all the same, and the first sign-in asks the database again.
        }
    }
}
