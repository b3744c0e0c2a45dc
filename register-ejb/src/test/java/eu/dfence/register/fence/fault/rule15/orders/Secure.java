package eu.dfence.register.fence.fault.rule15.orders;

import java.security.SecureRandom;

class Secure {
    int dice = new SecureRandom().nextInt();
}
