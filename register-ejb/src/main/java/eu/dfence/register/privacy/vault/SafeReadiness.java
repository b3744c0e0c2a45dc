package eu.dfence.register.privacy.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** No work for an instance without its safe: it could neither keep an erasure nor know a prohibition again. */
@Readiness
@ApplicationScoped
class SafeReadiness implements HealthCheck {
    @Inject
    KnownSafe safe;

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("safe");
        var complaint = safe.complaint();
        complaint.ifPresent(what -> answer.withData("settings", what));
        return answer.status(complaint.isEmpty()).build();
    }
}
