package eu.dfence.register.it.container;

import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;

/**
 * All test classes run in the one server that the first of them started: they all deploy the same archive, and starting
 * it a dozen times took longer than the tests. The server goes with this process, by the container adapter's own hook.
 */
public class OneDeployment {
    @Inject
    @ClassScoped
    private InstanceProducer<DeploymentScenario> scenario;

    private DeploymentScenario first;
    private boolean deployed;

    void generate(@Observes EventContext<GenerateDeployment> event) {
        if (first == null) {
            event.proceed();
            first = scenario.get();
        } else {
            scenario.set(first);
        }
    }

    void deploy(@Observes EventContext<DeployManagedDeployments> event) {
        if (!deployed) {
            event.proceed();
            deployed = true;
        }
    }

    /** Does not go on to what would take the archive away. */
    void undeploy(@Observes EventContext<UnDeployManagedDeployments> event) {}
}
