package eu.dfence.register.launcher.demo;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/** Everything that is left to chance, from one seed: the same questions in the same order give the same answers. */
final class Chance {
    static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");

    private final SplittableRandom random;

    Chance(long seed) {
        random = new SplittableRandom(seed);
    }

    /** True {@code percent} times in a hundred. */
    boolean in(double percent) {
        return random.nextDouble() * 100 < percent;
    }

    int between(int low, int high) {
        return random.nextInt(low, high + 1);
    }

    <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** The earlier of the list more often than the later: names and products are not evenly liked. */
    <T> T favouring(List<T> choices) {
        double skewed = Math.pow(random.nextDouble(), 1.6);
        return choices.get((int) (skewed * choices.size()));
    }

    LocalDate day(LocalDate first, LocalDate last) {
        return first.plusDays(random.nextLong(last.toEpochDay() - first.toEpochDay() + 1));
    }

    /** A moment of that day's office hours in Finland. */
    Instant moment(LocalDate day) {
        return day.atTime(LocalTime.of(8, 0))
                .plusSeconds(random.nextInt(8 * 3600))
                .plusNanos(random.nextInt(1000) * 1_000_000L)
                .atZone(HELSINKI)
                .toInstant();
    }

    /** An opaque id born at that moment: UUID version 7 (RFC 9562 5.7), as the application makes them. */
    UUID id(Instant born) {
        long high = (born.toEpochMilli() << 16) | 0x7000L | random.nextLong(0x1000L);
        long low = (random.nextLong() & 0x3fffffffffffffffL) | 0x8000000000000000L;
        return new UUID(high, low);
    }

    BigDecimal share(BigDecimal whole) {
        return whole.multiply(BigDecimal.valueOf(between(20, 70)))
                .divide(BigDecimal.valueOf(100), 2, java.math.RoundingMode.HALF_UP);
    }
}
