package eu.dfence.register.privacy.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerFileTest {
    @TempDir
    Path safe;

    @Test
    @Tag("R-95")
    void half_a_line_never_was_one_and_a_long_tail_without_an_end_is_damage() throws Exception {
        Path path = safe.resolve("erasure-ledger.txt");
        LedgerFile file = new LedgerFile(path);
        assertThat(file.last()).isNull();
        Files.writeString(path, "1;2026-11-23T04");
        assertThat(file.last()).isNull();
        Files.writeString(path, "1;2026-11-23\n" + "x".repeat(1024));
        assertThat(file.last()).isSameAs(Chain.NO_LINE);
    }
}
