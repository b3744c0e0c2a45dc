package eu.dfence.register.launcher.accounts;

import eu.dfence.register.shared.api.BusinessId;
import eu.dfence.register.shared.api.Ids;
import eu.dfence.register.shared.api.Roles;
import eu.dfence.register.staff.api.OneTimePassword;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/**
 * The one account of an empty register: an IT administrator of the controller, who opens the others and sees no customer.
 * The undertaking is signed at the first sign-in, as everybody's is.
 *
 * @param company the controller, the employer of the register's own staff
 */
public record FirstAdministrator(
        String userName, String displayName, String language, String company, BusinessId businessId) {
    private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");
    /** Nobody of the register's people: the account was made before there were any. */
    private static final UUID NOBODY = new UUID(0, 0);

    private static final String LOCK = "select get_lock('register.first-account', 10)";
    private static final String UNLOCK = "do release_lock('register.first-account')";

    /**
     * Makes the account, or a new password for it while its person has never chosen an own one.
     *
     * @param connection to a migrated database, of a user that may change rows; comes back as it was
     * @return the password, or nothing and no change when the register has any other account
     */
    public Optional<OneTimePassword> make(Connection connection) throws SQLException {
        boolean autoCommit = connection.getAutoCommit();
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            alone(statement);
            Optional<OneTimePassword> made = makeAlone(connection);
            connection.commit();
            statement.execute(UNLOCK);
            return made;
        } catch (SQLException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(autoCommit);
        }
    }

    private static void alone(Statement statement) throws SQLException {
        try (ResultSet lock = statement.executeQuery(LOCK)) {
            lock.next();
            if (lock.getInt(1) != 1) {
                throw new SQLException("somebody else is making the first account right now");
            }
        }
    }

    private Optional<OneTimePassword> makeAlone(Connection connection) throws SQLException {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        String characters = OneTimePassword.random();
        Instant until = now.plus(OneTimePassword.GOOD_FOR);
        try (Statement statement = connection.createStatement();
                ResultSet accounts = statement.executeQuery("select count(*), min(public_id) from staff_account")) {
            accounts.next();
            if (accounts.getInt(1) == 0) {
                UUID account = insert(connection, characters, now, until);
                return Optional.of(new OneTimePassword(account, characters, until));
            }
            UUID first = UUID.fromString(accounts.getString(2));
            return accounts.getInt(1) == 1 && renewed(connection, characters, until)
                    ? Optional.of(new OneTimePassword(first, characters, until))
                    : Optional.empty();
        }
    }

    private UUID insert(Connection connection, String characters, Instant now, Instant until) throws SQLException {
        UUID account = Ids.next();
        LocalDate today = LocalDate.ofInstant(now, HELSINKI);
        change(connection, """
                insert into staff_employer (id, version, public_id, name, business_id, own)
                values (next value for staff_employer_seq, 1, ?, ?, ?, true)""", Ids.next(), company, businessId.value());
        change(
                connection,
                """
                insert into staff_account (id, version, public_id, user_name, display_name, employer_id, password_hash,
                                           language, created_at, one_time_until)
                values (next value for staff_account_seq, 1, ?, ?, ?, (select id from staff_employer where own), ?, ?, ?, ?)""",
                account,
                userName,
                displayName,
                Passwords.hash(characters.toCharArray()),
                language,
                utc(now),
                utc(until));
        change(connection, """
                insert into staff_designation (id, version, account_id, role, maintain, valid_from, designated_by, designated_at)
                values (next value for staff_designation_seq, 1, (select id from staff_account), ?, true, ?, ?, ?)""", Roles.IT_ADMINISTRATOR, today, NOBODY, utc(now));
        return account;
    }

    private boolean renewed(Connection connection, String characters, Instant until) throws SQLException {
        return change(connection, """
                        update staff_account set version = version + 1, password_hash = ?, one_time_until = ?,
                               one_time_used_at = null, password_number = password_number + 1, failed_attempts = 0,
                               locked_until = null
                         where user_name = ? and created_by is null and one_time_until is not null and closed_at is null""", Passwords.hash(characters.toCharArray()), utc(until), userName) == 1;
    }

    private static int change(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        }
    }

    /** What happened is kept in UTC. */
    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
