package eu.dfence.register.it.container;

import eu.dfence.register.invoicing.api.InvoiceDesk;
import eu.dfence.register.invoicing.api.OrderInvoice;
import eu.dfence.register.invoicing.api.PaymentDesk;
import eu.dfence.register.invoicing.api.PaymentEntry;
import eu.dfence.register.orders.api.SavedDraft;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;

/** Somebody with a past, and what the database says of itself. */
@Dependent
public class Past {
    @Inject
    Callers callers;

    @Inject
    Persons persons;

    @Inject
    OrderFixture orders;

    @EJB
    InvoiceDesk invoices;

    @EJB
    PaymentDesk payments;

    @Resource
    UserTransaction transaction;

    @Resource(lookup = "jdbc/register")
    DataSource database;

    @Inject
    Clock clock;

    /** Orders and invoices of 2019 and 2025, paid, and one of today, delivered yesterday and open. */
    SubjectId paidLongAgoPaidLastYearAndOpen(String family, String given) throws Exception {
        SubjectId person = persons.registered(family, given);
        happened(paid(ordered(person)), LocalDate.of(2019, 6, 15));
        happened(paid(ordered(person)), LocalDate.of(2025, 6, 15));
        delivered(ordered(person), LocalDate.now(clock).minusDays(1));
        return person;
    }

    /** Confirmed today, to be delivered today. */
    UUID ordered(SubjectId person) throws Exception {
        return callers.as("myynti", () -> {
            SavedDraft draft = orders.draft(person);
            orders.confirm(draft);
            return draft.order();
        });
    }

    /** An invoice of today that should have been paid ten days ago. */
    UUID overdue(SubjectId person) throws Exception {
        UUID order = ordered(person);
        run("update invoicing_invoice set due_on = '" + LocalDate.now(clock).minusDays(10) + "' where order_id = '"
                + order + "'");
        return invoice(order);
    }

    UUID invoice(UUID order) throws Exception {
        return callers.as("laskutus", () -> invoices.ofOrder(order).id());
    }

    UUID paid(UUID order) throws Exception {
        return callers.as("laskutus", () -> {
            OrderInvoice invoice = invoices.ofOrder(order);
            payments.record(new PaymentEntry(
                    UUID.randomUUID(),
                    invoices.invoice(invoice.id()).reference(),
                    invoice.open().toPlainString(),
                    LocalDate.now(clock),
                    null));
            return order;
        });
    }

    /** Ordered and paid so long ago that nothing keeps it. */
    void old(UUID order) throws SQLException {
        happened(order, LocalDate.of(2015, 6, 15));
    }

    private void happened(UUID order, LocalDate day) throws SQLException {
        delivered(order, day);
        run("update invoicing_invoice set issued_on = '" + day + "', settled_on = '" + day + "' where order_id = '"
                + order + "'");
    }

    private void delivered(UUID order, LocalDate day) throws SQLException {
        run("update orders_order set planned_delivery_on = '" + day + "' where public_id = '" + order + "'");
    }

    /** Of every table but the access log and the plans. */
    Map<String, String> checksums() throws SQLException {
        Map<String, String> sums = new TreeMap<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            try (ResultSet row = statement.executeQuery("select table_name from information_schema.tables"
                    + " where table_schema = database() and table_type = 'BASE TABLE'"
                    + " and table_name not in ('access_log', 'access_log_shown', 'erasure_plan')")) {
                while (row.next()) sums.put(row.getString(1), null);
            }
            for (String table : sums.keySet()) {
                try (ResultSet row = statement.executeQuery("checksum table `" + table + "` extended")) {
                    row.next();
                    sums.put(table, row.getString(2));
                }
            }
        }
        return sums;
    }

    /** The least of three: what else goes on in the server can only add. */
    long statements(Runnable asking) throws Exception {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            long before = selects();
            transaction.begin();
            asking.run();
            transaction.rollback();
            least = Math.min(least, selects() - before);
        }
        return least;
    }

    private long selects() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("show global status like 'Com_select'")) {
            row.next();
            return row.getLong(2);
        }
    }

    long number(String question) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            row.next();
            return row.getLong(1);
        }
    }

    String word(String question) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            row.next();
            return row.getString(1);
        }
    }

    void run(String change) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(change);
        }
    }
}
