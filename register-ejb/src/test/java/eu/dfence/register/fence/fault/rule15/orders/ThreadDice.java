package eu.dfence.register.fence.fault.rule15.orders;

import java.util.concurrent.ThreadLocalRandom;

class ThreadDice {
    int dice = ThreadLocalRandom.current().nextInt();
}
