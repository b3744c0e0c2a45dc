package eu.dfence.register.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** The folder where one register lives: its database, its secrets, its logs. Only its owner may enter. */
public final class Home {
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rwx------");

    private final Path root;

    private Home(Path root) {
        this.root = root;
    }

    /** @throws LauncherException when the folder lies under the temporary folder, where data does not last */
    public static Home at(Path folder) {
        Path root = folder.toAbsolutePath().normalize();
        if (root.startsWith(Path.of(System.getProperty("java.io.tmpdir")).toAbsolutePath())) {
            throw new LauncherException(root
                    + " lies under the temporary folder: data would not last there. Give another folder with --data.");
        }
        Home home = new Home(root);
        try {
            for (Path path : List.of(root, home.temporary(), home.logs(), home.safe())) {
                Files.createDirectories(path);
            }
            Files.setPosixFilePermissions(root, OWNER_ONLY);
            Files.setPosixFilePermissions(home.safe(), OWNER_ONLY);
        } catch (IOException e) {
            throw new LauncherException("cannot write into " + root + ": " + e.getMessage(), e);
        }
        return home;
    }

    Path root() {
        return root;
    }

    Path data() {
        return root.resolve("data");
    }

    Path temporary() {
        return root.resolve("tmp");
    }

    /** What must not share the database's backups: the key and what is kept beside it. */
    public Path safe() {
        return root.resolve("safe");
    }

    public Path logs() {
        return root.resolve("logs");
    }

    public Path pidFile(String name) {
        return root.resolve(name + ".pid");
    }

    Path file(String name) {
        return root.resolve(name);
    }

    void emptyTemporary() {
        delete(temporary());
        try {
            Files.createDirectories(temporary());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void delete(Path tree) {
        if (!Files.exists(tree)) {
            return;
        }
        try (var paths = Files.walk(tree)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return root.toString();
    }
}
