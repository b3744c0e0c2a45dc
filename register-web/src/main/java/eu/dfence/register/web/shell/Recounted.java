package eu.dfence.register.web.shell;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntSupplier;

/** A count that is taken at most every twenty seconds; until then everybody gets the last one. */
class Recounted {
    private static final Duration FRESH = Duration.ofSeconds(20);

    private record Counted(Instant at, int many) {}

    private final IntSupplier count;
    private final AtomicReference<Counted> last = new AtomicReference<>();

    Recounted(IntSupplier count) {
        this.count = count;
    }

    int at(Instant now) {
        Counted known = last.get();
        if (known == null || !now.isBefore(known.at.plus(FRESH))) {
            known = new Counted(now, count.getAsInt());
            last.set(known);
        }
        return known.many;
    }
}
