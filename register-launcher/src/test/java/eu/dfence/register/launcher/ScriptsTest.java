package eu.dfence.register.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** An apostrophe in a message is enough for a script that nobody ran to be none. */
class ScriptsTest {
    private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();

    @Test
    void every_script_is_one_the_shell_can_read() throws Exception {
        List<Path> scripts = scripts();
        assertThat(scripts).hasSizeGreaterThan(6);
        for (Path script : scripts) {
            assertThat(read(script)).as(script.toString()).isEmpty();
        }
    }

    @Test
    void a_script_with_an_open_quotation_is_found() throws Exception {
        Path broken = Files.createTempFile("script", ".sh");
        Files.writeString(broken, ": \"${SAFE:?the register's key}\"\n");

        assertThat(read(broken)).contains("unexpected EOF");
        Files.delete(broken);
    }

    private static String read(Path script) throws IOException, InterruptedException {
        Process shell = new ProcessBuilder("bash", "-n", script.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(shell.getInputStream().readAllBytes());
        shell.waitFor();
        return said;
    }

    private static List<Path> scripts() throws IOException {
        try (Stream<Path> config = Files.walk(PROJECT.resolve("config"))) {
            return Stream.concat(
                            Stream.of("run", "verify", "bench").map(PROJECT::resolve),
                            config.filter(each -> each.toString().endsWith(".sh")))
                    .toList();
        }
    }
}
