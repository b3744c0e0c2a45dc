package eu.dfence.register.privacy.vault;

import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.staff.api.CurrentStaff;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

/**
 * Writes changes on the connection of the transaction that makes them: both or neither. Plain SQL, because it is called while the
 * entities are being written. While the entity manager is writing it holds that connection and lends it; before it begins to, it holds
 * none, and the transaction has the pool give both the same.
 */
@Dependent
class Journal {
    private static final String INSERT =
            "insert into vault_change (id, subject_id, at, account_id, field, old_value, new_value) values (?, ?, ?, ?, ?, ?, ?)";

    @PersistenceContext
    EntityManager em;

    @Inject
    PersonKeys keys;

    @Inject
    ChangesOfTransaction own;

    @Inject
    CurrentStaff me;

    @Inject
    Clock clock;

    /** @param before or {@code after} null when it was or becomes nothing */
    void changed(SubjectId subject, String field, String before, String after) {
        try {
            Connection writing = em.unwrap(Connection.class);
            if (writing != null) {
                changed(writing, subject, field, before, after);
                return;
            }
            try (Connection enlisted =
                    InitialContext.<DataSource>doLookup("jdbc/register").getConnection()) {
                changed(enlisted, subject, field, before, after);
            }
        } catch (SQLException | NamingException e) {
            throw new PersistenceException(e);
        }
    }

    private void changed(Connection connection, SubjectId subject, String field, String before, String after)
            throws SQLException {
        byte[] key = keys.of(subject, connection);
        Long other = own.counterpart(subject, field);
        if (other == null) {
            long id = nextId(connection);
            insert(connection, id, subject, field, key, before, after);
            own.wrote(subject, field, id);
        } else {
            complete(connection, other, field, key, before, after);
        }
    }

    private static long nextId(Connection connection) throws SQLException {
        try (PreparedStatement next = connection.prepareStatement("select nextval(vault_change_seq)");
                ResultSet row = next.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private void insert(
            Connection connection, long id, SubjectId subject, String field, byte[] key, String before, String after)
            throws SQLException {
        UUID account = account();
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setLong(1, id);
            insert.setString(2, subject.toString());
            insert.setObject(3, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
            insert.setString(4, account == null ? null : account.toString());
            insert.setString(5, field);
            insert.setBytes(6, Change.closed(key, id, field, Change.OLD, before));
            insert.setBytes(7, Change.closed(key, id, field, Change.NEW, after));
            insert.executeUpdate();
        }
    }

    /** A former value that ends and the new one that takes its place are one change. */
    private static void complete(Connection connection, long id, String field, byte[] key, String before, String after)
            throws SQLException {
        String side = before == null ? Change.NEW : Change.OLD;
        String column = before == null ? "new_value" : "old_value";
        try (PreparedStatement update =
                connection.prepareStatement("update vault_change set " + column + " = ? where id = ?")) {
            update.setBytes(1, Change.closed(key, id, field, side, before == null ? after : before));
            update.setLong(2, id);
            update.executeUpdate();
        }
    }

    /** Null when the register itself acts, at night or at start. */
    private UUID account() {
        try {
            return me.accountId();
        } catch (EJBAccessException nobody) {
            return null;
        }
    }
}
