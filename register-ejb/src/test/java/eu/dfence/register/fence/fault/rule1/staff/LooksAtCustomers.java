package eu.dfence.register.fence.fault.rule1.staff;

import eu.dfence.register.fence.fault.rule1.customers.api.Anything;

/** Staff comes before customers and knows nothing of them. */
class LooksAtCustomers {
    Anything customer;
}
