package eu.dfence.register.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {
    private static final Path PROJECT = Path.of("/project");

    @Test
    void without_a_word_it_is_port_8080_with_demo_data_in_the_projects_own_folder() {
        Settings settings = settings(Map.of());

        assertThat(settings.port()).isEqualTo(8080);
        assertThat(settings.home()).isEqualTo(Path.of("/project/.register"));
        assertThat(settings.contents()).isEqualTo(Contents.DEMO);
        assertThat(settings.external()).isNull();
        assertThat(settings.jit()).isEqualTo(Jit.QUICK);
    }

    @Test
    void every_option_is_heard() {
        Settings settings = settings(
                Map.of("REGISTER_DEMO_PASSWORD", "given"),
                "--port",
                "9000",
                "--data",
                "/d",
                "--empty",
                "--jit",
                "full");

        assertThat(settings.port()).isEqualTo(9000);
        assertThat(settings.home()).isEqualTo(Path.of("/d"));
        assertThat(settings.contents()).isEqualTo(Contents.NOTHING);
        assertThat(settings.jit()).isEqualTo(Jit.FULL);
        assertThat(settings.demoPassword()).isEqualTo("given");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--port", "--port 0", "--port 65536", "--port x", "--jit slow", "--data", "--what"})
    void what_makes_no_sense_is_refused(String words) {
        assertThatThrownBy(() -> settings(Map.of(), words.split(" "))).isInstanceOf(LauncherException.class);
    }

    @Test
    void a_database_of_its_own_comes_with_the_user_that_runs_it() {
        assertThatThrownBy(() -> settings(Map.of("REGISTER_DB_URL", "jdbc:mariadb://db/register")))
                .hasMessageContaining("REGISTER_DB_USER is not");
    }

    @Test
    void without_a_migrating_user_nothing_is_migrated() {
        Settings settings = settings(Map.of(
                "REGISTER_DB_URL", "jdbc:mariadb://db/register",
                "REGISTER_DB_USER", "register",
                "REGISTER_DB_PASSWORD", "secret"));

        assertThat(settings.external().migrator()).isNull();
        assertThat(settings.external().toString()).doesNotContain("secret");
    }

    private static Settings settings(Map<String, String> environment, String... words) {
        return new CommandLine(List.of(words), environment).settings(PROJECT);
    }
}
