package eu.dfence.register.it.drills;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dfence.register.it.Built;
import eu.dfence.register.it.Folders;
import eu.dfence.register.launcher.Register;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A database of IT's own, and what becomes of a register whose database goes. */
@Tag("long")
@Tag("R-95")
class OwnDatabaseIT {
    @BeforeEach
    void start_from_nothing() {
        Folders.delete(Built.home("own-database"));
        Folders.delete(Built.home("own-server"));
    }

    @Test
    void a_register_runs_on_a_database_it_did_not_start_and_says_when_that_is_gone() throws Exception {
        try (Register database =
                        Register.withoutServer(Built.settings("own-database").withoutDemoData());
                Register server = Register.start(Built.settings("own-server").withDatabase(database.database()))) {
            assertThat(Built.home("own-server").resolve("data")).doesNotExist();
            assertThat(ready(server)).isEqualTo(200);

            ProcessHandle mariadb = ProcessHandle.of(Long.parseLong(
                            Files.readString(Built.home("own-database").resolve("mariadb.pid"))
                                    .strip()))
                    .orElseThrow();
            mariadb.destroy();
            mariadb.onExit().join();

            assertThat(ready(server)).isEqualTo(503);
            assertThat(Files.readString(Built.home("own-server").resolve("logs/payara.log")))
                    .doesNotContain(database.database().runtime().password());
        }
    }

    private static int ready(Register register) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(register.address().resolve("/health/ready"))
                .build();
        return HttpClient.newHttpClient()
                .send(request, BodyHandlers.discarding())
                .statusCode();
    }
}
