package eu.dfence.register.it.container;

import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.privacy.erasure.api.ErasureCard;
import eu.dfence.register.privacy.erasure.api.ErasureDesk;
import eu.dfence.register.privacy.erasure.api.Execution;
import eu.dfence.register.privacy.requests.api.DataSubjectRight;
import eu.dfence.register.privacy.requests.api.IdentityMethod;
import eu.dfence.register.privacy.requests.api.RequestDesk;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.concurrent.Callable;
import javax.sql.DataSource;

/** Somebody is forgotten, from the request to the last row, and what the database says of it. */
@Dependent
public class Forgetting {
    private static final int LONGEST_WAIT_SECONDS = 50;

    @Inject
    Callers callers;

    @Inject
    Officer officer;

    @EJB
    ErasureDesk desk;

    @EJB
    RequestDesk requests;

    @Resource(lookup = "jdbc/register")
    DataSource database;

    /** Asked for by somebody recognised, planned by one and approved by another. */
    ErasureCard approved(SubjectId person) throws Exception {
        UUID request = officer.receives(person, DataSubjectRight.ERASURE);
        officer.does(() -> requests.identify(request, IdentityMethod.CALL_BACK, officer.today()));
        officer.does(() -> desk.plan(request));
        ErasureCard card = officer.sees(() -> desk.of(request));
        callers.as("rekisteri", () -> {
            desk.approve(card.plan().id(), card.plan().sha256(), String.valueOf(card.customerNumber()), "Perusteltu.");
            return null;
        });
        return card;
    }

    void carriedOut(ErasureCard card) throws Exception {
        carriedOut(card, null);
    }

    void carriedOut(ErasureCard card, String tellAt) throws Exception {
        officer.does(
                () -> desk.carryOut(card.plan().id(), String.valueOf(card.plan().going()), tellAt));
    }

    ErasureCard forgotten(SubjectId person) throws Exception {
        ErasureCard card = approved(person);
        carriedOut(card);
        return card;
    }

    Execution execution(ErasureCard card) throws Exception {
        return officer.sees(() -> desk.of(card.request())).execution();
    }

    /** The timer comes by every five seconds. */
    void until(Callable<Boolean> there) throws Exception {
        for (int i = 0; i < LONGEST_WAIT_SECONDS * 10; i++) {
            if (there.call()) return;
            Thread.sleep(100);
        }
        throw new AssertionError("not within " + LONGEST_WAIT_SECONDS + " seconds");
    }

    String one(String question) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            return row.next() ? row.getString(1) : null;
        }
    }

    long count(String from) throws SQLException {
        return Long.parseLong(one("select count(*) from " + from));
    }

    void run(String change) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(change);
        }
    }

    /** Changes and deletions, those of one prepared batch counted once. */
    long writes(Callable<?> deed) throws Exception {
        long before = written();
        deed.call();
        return written() - before;
    }

    private long written() throws SQLException {
        return Long.parseLong(one("select sum(variable_value) from information_schema.global_status"
                + " where variable_name in ('COM_UPDATE', 'COM_DELETE')"));
    }
}
