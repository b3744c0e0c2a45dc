package eu.dfence.register.privacy.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class AppendOnlyTest {
    private static final Pattern GRANTED = Pattern.compile("if\\(t\\.name in \\(([^)]*)\\), 'insert', ");
    private static final Pattern NAME = Pattern.compile("'(\\w+)'");

    @Test
    @Tag("R-94")
    void what_the_auditor_is_told_may_only_grow_is_what_the_database_lets_only_grow() throws IOException {
        String sql = Files.readString(Path.of("..", "config", "db", "migration", "afterMigrate.sql"));
        String list = GRANTED.matcher(sql).results().findFirst().orElseThrow().group(1);
        assertThat(NAME.matcher(list).results().map((MatchResult each) -> each.group(1)))
                .hasSizeGreaterThan(8)
                .containsExactlyInAnyOrderElementsOf(AppendOnly.TABLES);
    }
}
