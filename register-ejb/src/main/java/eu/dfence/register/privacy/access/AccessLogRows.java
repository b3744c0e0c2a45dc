package eu.dfence.register.privacy.access;

import eu.dfence.register.privacy.catalogue.api.Purpose;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

/**
 * Writes the access log, the commonest write of all: plain inserts, for a look without a transaction around it. Called outside transactions only, so that nobody's rollback takes a row away.
 */
@ApplicationScoped
class AccessLogRows {
    private static final String LOOK =
            "insert into access_log (id, version, at, account_id, employer_id, purpose, request_id, kind, subject_id)"
                    + " values (nextval(access_log_seq), 1, ?, ?, ?, ?, ?, 'VIEW', ?)";
    private static final String COPY = LOOK.replace("'VIEW'", "'EXPORT'");
    private static final String RESTRICTED =
            "select 1 from access_restriction where subject_id = ? and lifted_at is null limit 1";
    private static final String SEARCH =
            "insert into access_log (id, version, at, account_id, employer_id, purpose, request_id, kind, result_count)"
                    + " values (nextval(access_log_seq), 1, ?, ?, ?, ?, ?, 'SEARCH', ?)";
    private static final String SHOWN = "insert into access_log_shown (log_id, subject_id) values ";

    /** Who looks, for whom, why, within which request. */
    record Entry(Instant at, UUID accountId, UUID employerId, Purpose purpose, UUID requestId) {
        private void into(PreparedStatement insert) throws SQLException {
            insert.setObject(1, LocalDateTime.ofInstant(at, ZoneOffset.UTC));
            insert.setString(2, accountId.toString());
            insert.setString(3, employerId.toString());
            insert.setString(4, purpose.name());
            insert.setString(5, requestId.toString());
        }
    }

    private DataSource database;

    @PostConstruct
    void find() {
        try {
            database = InitialContext.doLookup("jdbc/register");
        } catch (NamingException e) {
            throw new IllegalStateException("no data source jdbc/register", e);
        }
    }

    /**
     * Asks for a restriction on its own: one insert with a question in it costs MariaDB as much as three plain ones.
     *
     * @return false, and nothing is written, when a restriction is in force and it was asked for
     */
    boolean look(Entry entry, SubjectId subject, boolean unlessRestricted) {
        try (Connection own = database.getConnection()) {
            if (unlessRestricted && restricted(own, subject)) {
                return false;
            }
            insert(own, LOOK, entry, subject);
            return true;
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    void copy(Entry entry, SubjectId subject) {
        try (Connection own = database.getConnection()) {
            insert(own, COPY, entry, subject);
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    private static boolean restricted(Connection own, SubjectId subject) throws SQLException {
        try (PreparedStatement question = own.prepareStatement(RESTRICTED)) {
            question.setString(1, subject.toString());
            return question.executeQuery().next();
        }
    }

    private static void insert(Connection own, String row, Entry entry, SubjectId subject) throws SQLException {
        try (PreparedStatement insert = own.prepareStatement(row)) {
            entry.into(insert);
            insert.setString(6, subject.toString());
            insert.executeUpdate();
        }
    }

    void search(Entry entry, Collection<SubjectId> shown) {
        try (Connection own = database.getConnection()) {
            own.setAutoCommit(false);
            try {
                insert(own, entry, shown);
                own.commit();
            } catch (SQLException e) {
                own.rollback();
                throw e;
            } finally {
                own.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /** Everybody shown in one statement: one for each would cost more than the search. */
    private static void insert(Connection own, Entry entry, Collection<SubjectId> shown) throws SQLException {
        try (PreparedStatement insert = own.prepareStatement(SEARCH)) {
            entry.into(insert);
            insert.setInt(6, shown.size());
            insert.executeUpdate();
        }
        if (shown.isEmpty()) {
            return;
        }
        String rows = shown.stream().map(each -> "(lastval(access_log_seq),?)").collect(Collectors.joining(","));
        try (PreparedStatement insert = own.prepareStatement(SHOWN + rows)) {
            int position = 1;
            for (SubjectId each : shown) {
                insert.setString(position++, each.toString());
            }
            insert.executeUpdate();
        }
    }
}
