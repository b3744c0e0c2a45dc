package eu.dfence.register.operations;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** The application answers. A database that is away is no reason to restart it. */
@Liveness
@ApplicationScoped
class Life implements HealthCheck {
    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.up("register");
    }
}
