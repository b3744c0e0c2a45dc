package eu.dfence.register.it.drills;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dfence.register.it.Built;
import eu.dfence.register.it.Folders;
import eu.dfence.register.it.FreePort;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is acknowledged survives whatever process dies, and the next start cleans up after the last one. */
@Tag("long")
@Tag("R-95")
class KillIT {
    private final Path home = Built.home("drill");
    private final int port = FreePort.any();

    @BeforeEach
    void start_from_nothing() {
        Folders.delete(home);
    }

    @ParameterizedTest
    @ValueSource(strings = {"launcher", "payara", "mariadb"})
    void after_a_kill_the_next_start_has_every_acknowledged_row(String victim) throws Exception {
        Started first = Started.in(home, port).ready();
        List<ProcessHandle> children = List.of(first.child("payara"), first.child("mariadb"));
        AcknowledgedRows rows = new AcknowledgedRows(home);
        rows.writeFor(2_000);

        first.kill(victim);
        int code = first.end();
        rows.stop();

        assertThat(code).isNotZero();
        if (!victim.equals("launcher")) {
            assertThat(first.said()).contains(victim + " ended with code");
            assertThat(children).noneMatch(ProcessHandle::isAlive);
        }
        Started second = Started.in(home, port).ready();
        assertThat(children).noneMatch(ProcessHandle::isAlive);
        assertThat(rows.acknowledged()).isGreaterThan(100);
        assertThat(rows.lost()).isZero();
        assertThat(second.stop()).isEqualTo(143);
    }

    @Test
    void a_second_launcher_says_where_the_first_one_is_and_leaves_it_alone() throws Exception {
        Started first = Started.in(home, port).ready();

        Started second = Started.in(home, FreePort.any());

        assertThat(second.end()).isEqualTo(1);
        assertThat(second.said()).contains("already running: http://127.0.0.1:" + port + "/register/");
        assertThat(first.child("payara").isAlive()).isTrue();
        first.stop();
    }

    @Test
    void a_stop_ends_the_server_first_and_the_database_in_peace() throws Exception {
        Started started = Started.in(home, port).ready();
        ProcessHandle payara = started.child("payara");
        ProcessHandle mariadb = started.child("mariadb");
        var order = payara.onExit().thenApply(ended -> mariadb.isAlive());

        started.stop();

        assertThat(order.get(1, TimeUnit.MINUTES)).isTrue();
        assertThat(mariadb.isAlive()).isFalse();
        assertThat(Files.readString(home.resolve("logs/mariadb.log"))).contains("Shutdown complete");
    }
}
