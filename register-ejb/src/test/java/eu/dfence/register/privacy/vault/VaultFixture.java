package eu.dfence.register.privacy.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** A safe in a folder of the test. */
final class VaultFixture {
    private VaultFixture() {}

    static Path ownersOnly(Path parent, String name) {
        try {
            return Files.createDirectory(
                    parent.resolve(name),
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static SafeFolder safeIn(Path folder) {
        System.setProperty(SafeFolder.SETTING, folder.toString());
        return new SafeFolder();
    }

    static KeyedPseudonyms pseudonymsOf(SafeFolder safe) {
        KeyedPseudonyms pseudonyms = new KeyedPseudonyms();
        pseudonyms.safe = safe;
        return pseudonyms;
    }
}
