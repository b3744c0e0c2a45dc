package eu.dfence.register.fence.fault.rule9.orders;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;

/** An observer with a role refuses the events of other callers. */
@Stateless
public class ObservingDeskBean {
    void on(@Observes Integer event) {}
}
