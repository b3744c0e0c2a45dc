package eu.dfence.register.fence.fault.rule2.orders;

import eu.dfence.register.fence.fault.rule2.customers.Inside;

/** Orders may look at customers, but through the door. */
class EntersByTheWindow {
    Object enter() {
        return new Inside();
    }
}
