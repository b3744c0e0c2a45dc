package eu.dfence.register.fence.fault.rule15.orders;

import javax.crypto.Mac;

class Keyed {
    Mac mac;
}
