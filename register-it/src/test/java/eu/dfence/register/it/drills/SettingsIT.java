package eu.dfence.register.it.drills;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.dfence.register.it.Built;
import eu.dfence.register.it.Folders;
import eu.dfence.register.launcher.LauncherException;
import eu.dfence.register.launcher.Register;
import eu.dfence.register.launcher.Settings;
import java.nio.file.Files;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Why the register demands its database's settings, and that it does. */
@Tag("long")
@Tag("R-95")
class SettingsIT {
    private static final String CARELESS = "--innodb-flush-log-at-trx-commit=0";

    private final Settings settings = Built.settings("settings").withoutDemoData();

    @BeforeEach
    void start_from_nothing() {
        Folders.delete(settings.home());
    }

    @Test
    void a_database_that_is_set_wrong_gets_no_work_and_the_setting_is_named() {
        assertThatThrownBy(() -> Register.start(settings.withDatabaseOptions(CARELESS)))
                .isInstanceOf(LauncherException.class)
                .hasMessageContaining("innodb_flush_log_at_trx_commit is 0, must be 1");
        assertThat(settings.home().resolve("payara.pid")).doesNotExist();
        assertThat(settings.home().resolve("mariadb.pid")).doesNotExist();
    }

    /** The drill's own proof: with the careless setting it does find rows that were acknowledged and are gone. */
    @Test
    void the_drill_sees_what_a_careless_database_loses() throws Exception {
        AcknowledgedRows rows = new AcknowledgedRows(settings.home());
        try (Register careless = Register.withoutServer(settings.withDatabaseOptions(CARELESS))) {
            assertThat(careless.database()).isNotNull();
            rows.writeFor(3_300);
            long pid = Long.parseLong(
                    Files.readString(settings.home().resolve("mariadb.pid")).strip());
            ProcessHandle mariadb = ProcessHandle.of(pid).orElseThrow();
            mariadb.destroyForcibly();
            mariadb.onExit().join();
            rows.stop();
        }

        try (Register careful = Register.withoutServer(settings)) {
            assertThat(careful.database()).isNotNull();
            assertThat(rows.acknowledged()).isGreaterThan(100);
            assertThat(rows.lost()).isPositive();
        }
    }
}
