package eu.dfence.register.privacy.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The tables that are proof, and so may only grow; by name in a file, as the migrations that shut them have them. */
final class AppendOnly {
    static final List<String> TABLES = read();

    private AppendOnly() {}

    private static List<String> read() {
        try (InputStream in = AppendOnly.class.getResourceAsStream("append-only.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
