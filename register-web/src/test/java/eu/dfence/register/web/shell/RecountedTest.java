package eu.dfence.register.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RecountedTest {
    private static final Instant NOW = Instant.parse("2026-11-22T08:42:00Z");

    private final AtomicInteger asked = new AtomicInteger();
    private final Recounted count = new Recounted(asked::incrementAndGet);

    @Test
    void within_twenty_seconds_nobody_counts_again() {
        assertThat(count.at(NOW)).isEqualTo(1);
        assertThat(count.at(NOW.plusSeconds(19))).isEqualTo(1);
        assertThat(count.at(NOW.plusSeconds(20))).isEqualTo(2);
        assertThat(count.at(NOW.plusSeconds(39))).isEqualTo(2);
    }
}
