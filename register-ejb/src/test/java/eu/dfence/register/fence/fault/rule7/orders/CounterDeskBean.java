package eu.dfence.register.fence.fault.rule7.orders;

import eu.dfence.register.fence.fault.rule7.orders.api.CounterDesk;
import jakarta.enterprise.context.ApplicationScoped;

/** No session bean: no container asks for its roles. */
@ApplicationScoped
class CounterDeskBean implements CounterDesk {}
