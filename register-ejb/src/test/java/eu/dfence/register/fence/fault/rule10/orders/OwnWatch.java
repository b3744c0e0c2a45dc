package eu.dfence.register.fence.fault.rule10.orders;

import java.time.Instant;
import java.util.function.Supplier;

class OwnWatch {
    Supplier<Instant> watch = Instant::now;
}
