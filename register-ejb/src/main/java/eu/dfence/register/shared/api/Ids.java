package eu.dfence.register.shared.api;

import java.security.SecureRandom;
import java.util.UUID;

/** Opaque ids: UUID version 7 (RFC 9562 5.7), so that they sort by birth and say nothing else. */
public final class Ids {
    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    public static UUID next() {
        long millis = System.currentTimeMillis();
        long high = (millis << 16) | 0x7000L | (RANDOM.nextLong() & 0x0fffL);
        long low = (RANDOM.nextLong() & 0x3fffffffffffffffL) | 0x8000000000000000L;
        return new UUID(high, low);
    }
}
