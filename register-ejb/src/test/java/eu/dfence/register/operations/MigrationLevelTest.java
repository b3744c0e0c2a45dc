package eu.dfence.register.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MigrationLevelTest {
    private static final Pattern MIGRATION = Pattern.compile("V(\\d+)__.*\\.sql");

    @Test
    void the_archive_expects_the_newest_migration_there_is_and_no_two_have_the_same_number() throws IOException {
        try (var files = Files.list(Path.of("../config/db/migration"))) {
            assertThat(files.map(file -> MIGRATION.matcher(file.getFileName().toString()))
                            .filter(Matcher::matches)
                            .map(name -> Integer.parseInt(name.group(1))))
                    .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, MigrationLevel.EXPECTED)
                            .boxed()
                            .toList());
        }
    }

    @Test
    void a_schema_that_is_behind_is_not_reached_and_one_that_is_ahead_is() {
        assertThat(new MigrationLevel(MigrationLevel.EXPECTED - 1).reached()).isFalse();
        assertThat(new MigrationLevel(MigrationLevel.EXPECTED).reached()).isTrue();
        assertThat(new MigrationLevel(MigrationLevel.EXPECTED + 1).reached()).isTrue();
    }
}
