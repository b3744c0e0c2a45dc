package eu.dfence.register.privacy.replay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Tells IT which lines wait for them; the instance works without. */
@Readiness
@ApplicationScoped
class HoldsReadiness implements HealthCheck {
    @Inject
    HoldsReplay replay;

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("holds").up();
        if (!replay.unsettled().isEmpty())
            answer.withData("unsettled", replay.unsettled().toString());
        return answer.build();
    }
}
