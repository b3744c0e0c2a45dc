package eu.dfence.register.fence.fault.rule1.orders;

import eu.dfence.register.fence.fault.rule1.customers.api.Anything;

class LooksWhereItMay {
    Anything customer;
}
