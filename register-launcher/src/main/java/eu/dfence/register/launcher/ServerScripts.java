package eu.dfence.register.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;

/**
 * What Payara Micro is told before and after it boots: HTTP on the loopback address only, and the pool.
 *
 * @param preboot path for --prebootcommandfile
 * @param postboot path for --postbootcommandfile
 */
public record ServerScripts(Path preboot, Path postboot) {

    /** Writes them for the owner's eyes: the second holds the database password. */
    public static ServerScripts write(Path folder, Database database) {
        return new ServerScripts(
                script(folder, "preboot.asadmin", Map.of()),
                script(
                        folder,
                        "pool.asadmin",
                        Map.of(
                                "@URL@", url(database.url()),
                                "@USER@", database.runtime().user(),
                                "@PASSWORD@", database.runtime().password())));
    }

    private static Path script(Path folder, String name, Map<String, String> values) {
        Path file = folder.resolve(name);
        try (var template = ServerScripts.class.getResourceAsStream(name)) {
            String script = new String(template.readAllBytes(), StandardCharsets.UTF_8);
            for (var value : values.entrySet()) {
                script = script.replace(value.getKey(), escaped(value.getValue()));
            }
            Files.createDirectories(folder);
            Files.deleteIfExists(file);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            return Files.writeString(file, script);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An address without options of its own gets those the register was measured with. */
    private static String url(String url) {
        return url.contains("?")
                ? url
                : url
                        + "?connectTimeout=5000&socketTimeout=120000&tcpKeepAlive=true&useBulkStmts=true&useServerPrepStmts=true&prepStmtCacheSize=100";
    }

    /** asadmin reads a property list: name=value:name=value. */
    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace(":", "\\:").replace("=", "\\=");
    }
}
