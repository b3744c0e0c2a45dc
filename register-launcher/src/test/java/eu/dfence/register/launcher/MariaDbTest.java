package eu.dfence.register.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MariaDbTest {
    /** Sizes are a machine's own affair, and an embedded database keeps no binary log. */
    private static final Set<String> DIFFERENT = Set.of(
            "log-bin",
            "sync-binlog",
            "binlog-format",
            "binlog-expire-logs-seconds",
            "log-bin-trust-function-creators",
            "innodb-buffer-pool-size",
            "innodb-log-file-size",
            "skip-name-resolve");

    @Test
    void the_embedded_database_runs_with_the_settings_that_it_is_told_to_have_in_production() throws Exception {
        Home home = Home.at(Path.of("target/mariadb-test"));
        List<String> command =
                new MariaDb(home, Path.of("/base"), new Secrets(home)).command(MemorySize.small(), List.of());

        Map<String, String> file = Files.readAllLines(Path.of("../config/mariadb/my.cnf")).stream()
                .filter(line -> line.matches("\\w+\\s*=.*"))
                .map(line -> line.split("\\s*=\\s*", 2))
                .collect(Collectors.toMap(pair -> pair[0].replace('_', '-'), pair -> pair[1]));
        file.keySet().removeAll(DIFFERENT);

        assertThat(file).hasSizeGreaterThan(10);
        file.forEach((name, value) -> assertThat(command).contains("--" + name + "=" + value));
        assertThat(command).contains("--skip-name-resolve", "--skip-ssl");
    }
}
