package eu.dfence.register.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequiredSettingTest {
    @Test
    void the_settings_of_my_cnf_are_the_ones_the_register_demands() throws IOException {
        Map<String, String> file = Files.readAllLines(Path.of("../config/mariadb/my.cnf")).stream()
                .filter(line -> line.matches("\\w+\\s*=.*"))
                .map(line -> line.split("\\s*=\\s*", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        for (RequiredSetting setting : RequiredSetting.values()) {
            String written = written(setting, file);
            assertThat(setting.isRight(written)).as(setting.complaint(written)).isTrue();
        }
    }

    private static String written(RequiredSetting setting, Map<String, String> file) {
        return switch (setting) {
            case TIME_ZONE -> file.get("default_time_zone");
            case INNODB_PRINT_ALL_DEADLOCKS -> "ON".equals(file.get("innodb_print_all_deadlocks")) ? "1" : "0";
            case MAX_STATEMENT_TIME -> "30";
            default -> file.get(setting.settingName());
        };
    }

    @ParameterizedTest
    @CsvSource({
        "TRANSACTION_ISOLATION, REPEATABLE-READ",
        "INNODB_FLUSH_LOG_AT_TRX_COMMIT, 0",
        "INNODB_FLUSH_LOG_AT_TRX_COMMIT, 2",
        "SYNC_BINLOG, 0",
        "SQL_MODE, 'STRICT_TRANS_TABLES,NO_ENGINE_SUBSTITUTION'",
        "INNODB_PRINT_ALL_DEADLOCKS, 0",
        "TIME_ZONE, SYSTEM",
        "MAX_STATEMENT_TIME, 0.000000",
        "MAX_STATEMENT_TIME, 31.000000"
    })
    void a_wrong_setting_is_called_by_its_name(RequiredSetting setting, String actual) {
        Map<RequiredSetting, String> settings = rightSettings();
        settings.put(setting, actual);

        assertThat(new DatabaseSettings(settings).complaints())
                .singleElement()
                .asString()
                .startsWith(setting.settingName() + " is " + actual);
    }

    @Test
    void a_setting_that_cannot_be_read_is_wrong() {
        Map<RequiredSetting, String> settings = rightSettings();
        settings.remove(RequiredSetting.SYNC_BINLOG);

        assertThat(new DatabaseSettings(settings).complaints()).hasSize(1);
    }

    @Test
    void right_settings_call_forth_no_complaint() {
        assertThat(new DatabaseSettings(rightSettings()).complaints()).isEmpty();
    }

    private static Map<RequiredSetting, String> rightSettings() {
        return new EnumMap<>(Map.of(
                RequiredSetting.TRANSACTION_ISOLATION, "READ-COMMITTED",
                RequiredSetting.INNODB_FLUSH_LOG_AT_TRX_COMMIT, "1",
                RequiredSetting.SYNC_BINLOG, "1",
                RequiredSetting.SQL_MODE, "STRICT_TRANS_TABLES,TRADITIONAL,NO_ENGINE_SUBSTITUTION",
                RequiredSetting.INNODB_PRINT_ALL_DEADLOCKS, "1",
                RequiredSetting.TIME_ZONE, "+00:00",
                RequiredSetting.MAX_STATEMENT_TIME, "30.000000"));
    }
}
