package eu.dfence.register.fence.fault.rule3.orders.api;

import eu.dfence.register.fence.fault.rule3.orders.Inside;

public interface KnowsItsInside {
    Inside inside();
}
