package eu.dfence.register.fence.fault.rule9.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

@ApplicationScoped
class ObservesNow {
    void on(@Observes Integer event) {}
}
