package eu.dfence.register.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HomeTest {
    private static final Path FOLDER = Path.of("target/home-test");

    @BeforeEach
    void start_from_nothing() {
        Home.delete(FOLDER);
    }

    @Test
    void data_never_lives_under_the_temporary_folder() {
        assertThatThrownBy(() -> Home.at(Path.of(System.getProperty("java.io.tmpdir"), "register")))
                .hasMessageContaining("temporary folder");
        assertThatThrownBy(() -> Home.at(Path.of(System.getProperty("java.io.tmpdir"), "x/../register")))
                .hasMessageContaining("temporary folder");
    }

    @Test
    void only_the_owner_enters() throws Exception {
        Home home = Home.at(FOLDER);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.root())))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.safe())))
                .isEqualTo("rwx------");
    }

    @Test
    void a_secret_is_made_once_and_kept_for_its_owner_only() throws Exception {
        Home home = Home.at(FOLDER);

        String first = new Secrets(home).orRandom("database.runtime");

        assertThat(first).hasSize(24).isEqualTo(new Secrets(home).orRandom("database.runtime"));
        assertThat(new Secrets(home).orRandom("database.migrator")).isNotEqualTo(first);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.file("secrets.properties"))))
                .isEqualTo("rw-------");
    }

    @Test
    void a_second_register_is_told_where_the_first_one_is() {
        Home home = Home.at(FOLDER);
        try (Lock lock = Lock.of(home)) {
            lock.tell("http://127.0.0.1:8080/register/");

            assertThatThrownBy(() -> Lock.of(home))
                    .hasMessageContaining("already running: http://127.0.0.1:8080/register/");
        }
        Lock.of(home).close();
    }

    @Test
    void a_process_that_is_not_ours_is_left_alone_though_its_id_stands_in_our_file() throws Exception {
        Home home = Home.at(FOLDER);
        Process stranger = new ProcessBuilder("sleep", "60").start();
        try {
            Files.writeString(home.pidFile("payara"), Long.toString(stranger.pid()));

            Child.stopOrphan("payara", home);

            assertThat(stranger.isAlive()).isTrue();
            assertThat(home.pidFile("payara")).doesNotExist();
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void the_pools_script_hides_no_colon_and_no_equals_sign_from_asadmin() throws Exception {
        Database database =
                new Database("jdbc:mariadb://db:3306/register", new Database.Login("register", "a=b:c\\d"), null);

        ServerScripts scripts = ServerScripts.write(Home.at(FOLDER).file("scripts"), database);

        assertThat(scripts.postboot())
                .content()
                .contains("url=jdbc\\:mariadb\\://db\\:3306/register?connectTimeout\\=5000")
                .contains(":password=a\\=b\\:c\\\\d ");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(scripts.postboot())))
                .isEqualTo("rw-------");
    }
}
