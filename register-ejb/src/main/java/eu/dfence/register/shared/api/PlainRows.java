package eu.dfence.register.shared.api;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Query;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

/**
 * Reads rows that become records and never entities. Outside a transaction such a question goes straight to the driver:
 * a persistence context has nothing to add to it and costs more than the question. Inside one it goes through the
 * persistence context, so that it sees what has been changed there and is not written yet.
 */
@ApplicationScoped
public class PlainRows {
    /** More are not kept: a statement with as many marks as there are persons may never come again. */
    private static final int MOST = 500;

    private final Map<String, NumberedSql> known = new ConcurrentHashMap<>();

    @PersistenceContext
    EntityManager em;

    private DataSource database;
    private TransactionSynchronizationRegistry transaction;

    @PostConstruct
    void find() {
        try {
            database = InitialContext.doLookup("jdbc/register");
            transaction = InitialContext.doLookup("java:comp/TransactionSynchronizationRegistry");
        } catch (NamingException e) {
            throw new IllegalStateException("no data source jdbc/register", e);
        }
    }

    /**
     * @param sql a question and never a lock, with a {@code ?} for each argument, or with {@code ?1}, {@code ?2}…, each as
     *     often as it is needed; no question mark stands in a literal
     * @return each row as its columns, also a row of one
     * @throws PersistenceException when the database cannot answer
     */
    public List<Object[]> of(String sql, Object... arguments) {
        NumberedSql numbered = numbered(sql);
        numbered.refuseUnless(arguments.length);
        return transaction.getTransactionStatus() == Status.STATUS_NO_TRANSACTION
                ? read(numbered, arguments)
                : within(sql, arguments);
    }

    private NumberedSql numbered(String sql) {
        NumberedSql found = known.get(sql);
        if (found == null) {
            found = NumberedSql.of(sql);
            if (known.size() < MOST) {
                known.put(sql, found);
            }
        }
        return found;
    }

    /** Finds the persistence unit while nobody waits for it: in an EAR the web module does not see it. */
    public void open() {
        em.getMetamodel();
    }

    private List<Object[]> read(NumberedSql sql, Object... arguments) {
        try (Connection own = database.getConnection();
                PreparedStatement question = own.prepareStatement(sql.text())) {
            for (int place = 0; place < sql.places().length; place++) {
                question.setObject(place + 1, arguments[sql.places()[place] - 1]);
            }
            try (ResultSet answer = question.executeQuery()) {
                return rows(answer);
            }
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    private static List<Object[]> rows(ResultSet answer) throws SQLException {
        int columns = answer.getMetaData().getColumnCount();
        List<Object[]> rows = new ArrayList<>();
        while (answer.next()) {
            Object[] row = new Object[columns];
            for (int column = 0; column < columns; column++) {
                row[column] = answer.getObject(column + 1);
            }
            rows.add(row);
        }
        return rows;
    }

    private List<Object[]> within(String sql, Object... arguments) {
        Query query = em.createNativeQuery(sql);
        for (int i = 0; i < arguments.length; i++) {
            query.setParameter(i + 1, arguments[i]);
        }
        List<Object[]> rows = new ArrayList<>();
        for (Object row : query.getResultList()) {
            rows.add(row instanceof Object[] columns ? columns : new Object[] {row});
        }
        return rows;
    }
}
