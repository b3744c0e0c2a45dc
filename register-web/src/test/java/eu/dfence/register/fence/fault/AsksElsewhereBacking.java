package eu.dfence.register.fence.fault;

import eu.dfence.register.customers.api.BillingDirectory;
import eu.dfence.register.orders.api.OrderDesk;
import jakarta.inject.Inject;

/** The directory has no role and writes no log: it is for modules. */
class AsksElsewhereBacking {
    @Inject
    BillingDirectory directory;

    @Inject
    OrderDesk desk;
}
