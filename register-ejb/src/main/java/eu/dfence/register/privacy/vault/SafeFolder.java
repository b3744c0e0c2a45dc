package eu.dfence.register.privacy.vault;

import eu.dfence.register.privacy.vault.api.Safe;
import eu.dfence.register.shared.api.RegisterException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The safe as a folder of this machine, named by the system property {@code register.safe}. */
@ApplicationScoped
class SafeFolder implements Safe {
    static final String SETTING = "register.safe";
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9.-]*");
    private static final Set<PosixFilePermission> OF_OTHERS = EnumSet.of(
            PosixFilePermission.GROUP_READ,
            PosixFilePermission.GROUP_WRITE,
            PosixFilePermission.GROUP_EXECUTE,
            PosixFilePermission.OTHERS_READ,
            PosixFilePermission.OTHERS_WRITE,
            PosixFilePermission.OTHERS_EXECUTE);

    private volatile MasterKey key;

    @Override
    public Path file(String name) {
        if (!NAME.matcher(name).matches()) throw new IllegalArgumentException(name);
        opened();
        return folder().resolve(name);
    }

    /** The key, read once and kept: it does not change while the register runs. */
    MasterKey opened() {
        MasterKey known = key;
        if (known != null) return known;
        if (complaint().isPresent()) throw new RegisterException("vault.refused.shut");
        return key;
    }

    /** What keeps the safe shut, by the setting's name and never by a value of the register; empty when it is open. */
    Optional<String> complaint() {
        if (System.getProperty(SETTING, "").isBlank()) return complaint("is not set");
        try {
            Path folder = folder();
            if (!Files.isDirectory(folder)) return complaint("is no folder");
            if (!Files.isReadable(folder) || !Files.isWritable(folder)) return complaint("cannot be read and written");
            if (letsOthersIn(folder)) return complaint("lets others in: chmod 700");
            if (key == null) key = MasterKey.in(folder);
            return Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            return complaint("cannot be used: " + e.getClass().getSimpleName());
        }
    }

    private static Optional<String> complaint(String what) {
        return Optional.of(SETTING + " " + what);
    }

    private static boolean letsOthersIn(Path folder) throws IOException {
        var view = Files.getFileAttributeView(folder, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        return view != null && view.readAttributes().permissions().stream().anyMatch(OF_OTHERS::contains);
    }

    private static Path folder() {
        return Path.of(System.getProperty(SETTING)).toAbsolutePath().normalize();
    }
}
