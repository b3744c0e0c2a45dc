package eu.dfence.register.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Says in the log at start what /health/ready will say. */
@ApplicationScoped
class StartUp {
    private static final Logger LOG = Logger.getLogger(StartUp.class.getName());

    @Inject
    RegisterDatabase database;

    void look(@Observes @Initialized(ApplicationScoped.class) Object started) {
        try {
            MigrationLevel level = database.migrationLevel();
            if (!level.reached()) {
                LOG.severe(() -> "The database is at migration " + level + ": run the migrations");
            }
            database.settings()
                    .complaints()
                    .forEach(complaint -> LOG.severe(() -> "The register takes no work: " + complaint));
        } catch (SQLException e) {
            LOG.log(Level.SEVERE, "The database does not answer, error {0}", e.getErrorCode());
        }
    }
}
