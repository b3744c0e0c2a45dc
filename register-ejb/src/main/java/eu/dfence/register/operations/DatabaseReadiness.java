package eu.dfence.register.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** May this instance be sent work? Says what is wrong by the setting's name, never by a value of the register. */
@Readiness
@ApplicationScoped
class DatabaseReadiness implements HealthCheck {
    @Inject
    RegisterDatabase database;

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("database");
        try {
            MigrationLevel level = database.migrationLevel();
            List<String> complaints = database.settings().complaints();
            database.probeWriting();
            answer.withData("migrations", level.toString());
            if (!complaints.isEmpty()) {
                answer.withData("settings", String.join("; ", complaints));
            }
            return answer.status(level.reached() && complaints.isEmpty()).build();
        } catch (SQLException e) {
            return answer.down().withData("error", e.getErrorCode()).build();
        }
    }
}
