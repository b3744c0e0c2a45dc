package eu.dfence.register.privacy.vault;

import static eu.dfence.register.privacy.vault.VaultFixture.ownersOnly;
import static eu.dfence.register.privacy.vault.VaultFixture.pseudonymsOf;
import static eu.dfence.register.privacy.vault.VaultFixture.safeIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.dfence.register.shared.api.RegisterException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafeFolderTest {
    @TempDir
    Path parent;

    @AfterEach
    void forget() {
        System.clearProperty(SafeFolder.SETTING);
    }

    @Test
    @Tag("R-95")
    void a_key_of_256_bits_is_made_once_and_for_its_owner_only() throws Exception {
        Path folder = ownersOnly(parent, "safe");
        assertThat(safeIn(folder).complaint()).isEmpty();
        byte[] made = Files.readAllBytes(folder.resolve(MasterKey.FILE));

        assertThat(safeIn(folder).complaint()).isEmpty();

        assertThat(Files.readAllBytes(folder.resolve(MasterKey.FILE)))
                .hasSize(32)
                .isEqualTo(made);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(MasterKey.FILE))))
                .isEqualTo("rw-------");
        assertThat(folder).isDirectoryNotContaining("glob:**.new");
    }

    @Test
    void servers_that_start_at_the_same_moment_have_the_same_key() throws Exception {
        Path folder = ownersOnly(parent, "safe");
        var servers = Executors.newFixedThreadPool(8);
        Callable<String> start = () -> pseudonymsOf(safeIn(folder)).of("test", "x");

        Set<String> answers = servers
                .invokeAll(IntStream.range(0, 32).mapToObj(i -> start).toList())
                .stream()
                .map(SafeFolderTest::answer)
                .collect(Collectors.toSet());

        servers.shutdown();
        assertThat(answers).hasSize(1);
    }

    @Test
    void what_is_wrong_with_the_safe_is_told_by_the_settings_name() throws Exception {
        assertThat(new SafeFolder().complaint()).hasValue("register.safe is not set");
        assertThat(safeIn(parent.resolve("nowhere")).complaint()).hasValue("register.safe is no folder");
        Path open = Files.createDirectory(
                parent.resolve("open"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-x---")));
        assertThat(safeIn(open).complaint()).hasValue("register.safe lets others in: chmod 700");
        Path torn = ownersOnly(parent, "torn");
        Files.write(torn.resolve(MasterKey.FILE), new byte[31]);
        assertThat(safeIn(torn).complaint()).hasValue("register.safe cannot be used: IOException");
    }

    @Test
    void a_shut_safe_refuses_and_opens_when_it_is_mended() {
        SafeFolder safe = safeIn(parent.resolve("safe"));
        KnownSafe known = new KnownSafe();
        known.safe = safe;
        assertThat(known.open()).isFalse();
        assertThatThrownBy(() -> safe.file("ledger")).isInstanceOf(RegisterException.class);
        assertThatThrownBy(() -> pseudonymsOf(safe).of("ban.email", "x")).isInstanceOf(RegisterException.class);

        Path folder = ownersOnly(parent, "safe");

        assertThat(safe.complaint()).isEmpty();
        assertThat(safe.file("erasure-ledger.jsonl")).isEqualTo(folder.resolve("erasure-ledger.jsonl"));
    }

    @Test
    void no_name_leads_out_of_the_safe() {
        SafeFolder safe = safeIn(ownersOnly(parent, "safe"));
        for (String name : new String[] {"../x", "", "a/b", ".x", "A", "a\u0000"}) {
            assertThatIllegalArgumentException().isThrownBy(() -> safe.file(name));
        }
    }

    private static String answer(Future<String> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
