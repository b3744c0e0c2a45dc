package eu.dfence.register.fence.fault.rule15.orders;

import java.security.MessageDigest;

class Digested {
    MessageDigest digest;
}
