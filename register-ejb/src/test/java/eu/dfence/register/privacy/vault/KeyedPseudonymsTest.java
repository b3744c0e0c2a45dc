package eu.dfence.register.privacy.vault;

import static eu.dfence.register.privacy.vault.VaultFixture.ownersOnly;
import static eu.dfence.register.privacy.vault.VaultFixture.pseudonymsOf;
import static eu.dfence.register.privacy.vault.VaultFixture.safeIn;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyedPseudonymsTest {
    @TempDir
    Path parent;

    @AfterEach
    void forget() {
        System.clearProperty(SafeFolder.SETTING);
    }

    @Test
    void the_same_value_is_known_again_after_a_restart_and_only_in_its_own_context() {
        Path folder = ownersOnly(parent, "safe");
        String first = pseudonymsOf(safeIn(folder)).of("ban.email", "aino@example.org");

        assertThat(first).matches("[0-9a-f]{64}");
        assertThat(pseudonymsOf(safeIn(folder)).of("ban.email", "aino@example.org"))
                .isEqualTo(first);
        assertThat(pseudonymsOf(safeIn(folder)).of("ban.email", "aimo@example.org"))
                .isNotEqualTo(first);
        assertThat(pseudonymsOf(safeIn(folder)).of("ban.phone", "aino@example.org"))
                .isNotEqualTo(first);
    }

    @Test
    void another_register_gives_another_pseudonym() {
        assertThat(pseudonymsOf(safeIn(ownersOnly(parent, "one"))).of("ban.email", "x"))
                .isNotEqualTo(pseudonymsOf(safeIn(ownersOnly(parent, "two"))).of("ban.email", "x"));
    }

    /** Counted apart from this code (Python, hmac), so that a changed derivation, which would orphan every pseudonym, is seen. */
    @Test
    void the_derivation_is_what_it_always_was() throws Exception {
        Path folder = ownersOnly(parent, "safe");
        Files.write(folder.resolve(MasterKey.FILE), new byte[32]);

        assertThat(pseudonymsOf(safeIn(folder)).of("ban.email", "aino@example.org"))
                .isEqualTo("13ba8bdc600c93da02bd743d3bc1f849eca8944d465c67d1c21a92b58ea0dbcd");
    }
}
