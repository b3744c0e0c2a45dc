package eu.dfence.register.fence.fault.rule9.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;

/** Another transaction, after the answer: half of it may be missing. */
@ApplicationScoped
class ObservesLater {
    void on(@ObservesAsync Integer event) {}
}
