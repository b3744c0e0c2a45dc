package eu.dfence.register.privacy.vault;

import static eu.dfence.register.privacy.vault.VaultFixture.ownersOnly;
import static eu.dfence.register.privacy.vault.VaultFixture.safeIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealedInSafeTest {
    private static final byte[] CONTENT = "Äijä Pöllö Hämäläinen".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path parent;

    @AfterEach
    void forget() {
        System.clearProperty(SafeFolder.SETTING);
    }

    @Test
    @Tag("R-95")
    void what_lies_there_is_read_by_its_name_and_by_nobody_who_has_only_the_file() throws Exception {
        Path folder = ownersOnly(parent, "safe");
        SealedInSafe files = files(folder);
        files.put("scan-a", "before".getBytes(StandardCharsets.UTF_8));
        files.put("scan-a", CONTENT);
        files.put("other", CONTENT);

        assertThat(files.get("scan-a")).hasValue(CONTENT);
        assertThat(files.get("scan-b")).isEmpty();
        assertThat(files.since("scan-")).containsOnlyKeys("scan-a");
        assertThat(new String(Files.readAllBytes(folder.resolve("scan-a.sealed")), StandardCharsets.UTF_8))
                .doesNotContain("Pöllö");

        Files.copy(folder.resolve("scan-a.sealed"), folder.resolve("scan-b.sealed"));
        assertThatThrownBy(() -> files.get("scan-b")).hasMessage("vault.refused.tampered");

        files.remove("scan-a");
        files.remove("scan-a");
        assertThat(files.get("scan-a")).isEmpty();
    }

    private static SealedInSafe files(Path folder) {
        SealedInSafe files = new SealedInSafe();
        files.safe = safeIn(folder);
        return files;
    }
}
