package eu.dfence.register.privacy.vault;

import static eu.dfence.register.privacy.vault.VaultFixture.ownersOnly;
import static eu.dfence.register.privacy.vault.VaultFixture.safeIn;
import static org.assertj.core.api.Assertions.assertThat;

import eu.dfence.register.privacy.vault.api.SignedText;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealOfSafeTest {
    @TempDir
    Path parent;

    @AfterEach
    void forget() {
        System.clearProperty(SafeFolder.SETTING);
    }

    @Test
    @Tag("R-95")
    void what_this_register_signed_is_known_after_a_restart_and_nothing_else_is() {
        Path folder = ownersOnly(parent, "safe");
        SignedText signed = seal(folder).sign("nothing found");

        assertThat(seal(folder).genuine(signed)).isTrue();
        assertThat(seal(folder).genuine(new SignedText("nothing found!", signed.signature(), signed.publicKey())))
                .isFalse();
        assertThat(seal(folder).genuine(new SignedText("nothing found", "AAAA", signed.publicKey())))
                .isFalse();
        assertThat(seal(folder).genuine(new SignedText("nothing found", "not base64!", signed.publicKey())))
                .isFalse();

        assertThat(seal(ownersOnly(parent, "other")).genuine(signed)).isFalse();
    }

    private static SealOfSafe seal(Path folder) {
        SealOfSafe seal = new SealOfSafe();
        seal.safe = safeIn(folder);
        return seal;
    }
}
