package eu.dfence.register.operations;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The settings of the database as this register's own session sees them. */
record DatabaseSettings(Map<RequiredSetting, String> actual) {

    static DatabaseSettings of(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(Arrays.stream(RequiredSetting.values())
                        .map(RequiredSetting::expression)
                        .collect(Collectors.joining(", ", "select ", "")))) {
            row.next();
            Map<RequiredSetting, String> actual = new EnumMap<>(RequiredSetting.class);
            for (RequiredSetting setting : RequiredSetting.values()) {
                actual.put(setting, row.getString(setting.ordinal() + 1));
            }
            return new DatabaseSettings(actual);
        }
    }

    /** One sentence for each setting that is wrong. */
    List<String> complaints() {
        return Arrays.stream(RequiredSetting.values())
                .filter(setting -> !setting.isRight(actual.get(setting)))
                .map(setting -> setting.complaint(actual.get(setting)))
                .toList();
    }
}
