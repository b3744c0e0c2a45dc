package eu.dfence.register.privacy.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LeaseTest {
    private static final Instant NOW = Instant.parse("2026-11-23T00:17:00Z");
    private static final UUID ONE = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();

    private final Lease lease = new Lease();

    @Test
    void one_server_at_a_time_has_it_and_may_keep_it() {
        assertThat(lease.take(ONE, NOW)).isTrue();
        assertThat(lease.take(OTHER, NOW.plus(Lease.LENGTH).minusMillis(1))).isFalse();
        assertThat(lease.take(ONE, NOW.plusSeconds(60))).isTrue();
        assertThat(lease.take(OTHER, NOW.plus(Lease.LENGTH))).isFalse();
    }

    @Test
    void whoever_stops_in_the_middle_loses_it_by_itself() {
        lease.take(ONE, NOW);
        assertThat(lease.take(OTHER, NOW.plus(Lease.LENGTH))).isTrue();
        assertThat(lease.take(ONE, NOW.plus(Lease.LENGTH))).isFalse();
    }

    @Test
    void only_who_has_it_gives_it_back() {
        lease.take(ONE, NOW);
        lease.give(OTHER);
        assertThat(lease.take(OTHER, NOW)).isFalse();
        lease.give(ONE);
        assertThat(lease.take(OTHER, NOW)).isTrue();
    }
}
