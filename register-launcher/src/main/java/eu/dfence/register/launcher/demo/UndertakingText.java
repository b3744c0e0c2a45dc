package eu.dfence.register.launcher.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** The confidentiality undertaking everybody signs, as the migrations brought it. */
record UndertakingText(int textVersion, int monthsValid, String sha256) {
    private static final String NEWEST = "select text_version, months_valid, sha256 from staff_undertaking_text"
            + " where language = 'fi' order by text_version desc limit 1";

    static UndertakingText newest(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(NEWEST);
                ResultSet row = statement.executeQuery()) {
            if (!row.next()) {
                throw new IllegalStateException("staff_undertaking_text is empty: migrate first");
            }
            return new UndertakingText(row.getInt(1), row.getInt(2), row.getString(3));
        }
    }
}
