package eu.dfence.register.launcher.demo;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;

/**
 * Fills an empty, migrated register. One transaction: a load that was cut off has loaded nothing. The same day gives the
 * same customers, orders and invoices; only password hashes differ, because salts never repeat.
 */
public final class DemoData {
    private static final long SEED = 20180104;

    private DemoData() {}

    /** Whether nobody has an account yet: only such a register may be filled. */
    public static boolean absent(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select 1 from staff_account limit 1")) {
            return !row.next();
        }
    }

    /** Who can sign in to a register filled by {@link #load} or {@link #staffOnly}, in the order they are printed. */
    public static List<DemoSignIn> signIns() {
        return Staff.signIns();
    }

    /** The whole company as of today in Finland. */
    public static List<DemoSignIn> load(Connection connection, char[] demoPassword) throws SQLException {
        return load(connection, demoPassword, LocalDate.now(Chance.HELSINKI));
    }

    /**
     * The whole company: staff, products, customers, orders, invoices, payments.
     *
     * @param connection to a migrated database, of an account that may insert; comes back as it was
     * @param demoPassword the password of every demo account; not changed
     * @param today the day the data is made for: nothing in it lies later
     */
    public static List<DemoSignIn> load(Connection connection, char[] demoPassword, LocalDate today)
            throws SQLException {
        Chance chance = new Chance(SEED);
        Rows rows = new Rows();
        Staff staff = company(connection, demoPassword, today, chance, rows);
        Customers customers = new Customers(chance, today, staff, Places.of(connection), rows);
        customers.make();
        new Rights(chance, today, staff, rows).make(customers.all());
        new Sales(chance, today, staff, customers.buyers(), rows).make();
        return insert(connection, rows, true);
    }

    /** The company before its first customer: staff, seller, products. */
    public static List<DemoSignIn> staffOnly(Connection connection, char[] demoPassword) throws SQLException {
        return staffOnly(connection, demoPassword, LocalDate.now(Chance.HELSINKI));
    }

    /** As {@link #staffOnly(Connection, char[])}, on a given day. */
    public static List<DemoSignIn> staffOnly(Connection connection, char[] demoPassword, LocalDate today)
            throws SQLException {
        Rows rows = new Rows();
        company(connection, demoPassword, today, new Chance(SEED), rows);
        Ledger.openYear(rows, today.getYear());
        return insert(connection, rows, false);
    }

    private static Staff company(Connection connection, char[] demoPassword, LocalDate today, Chance chance, Rows rows)
            throws SQLException {
        if (!absent(connection)) {
            throw new IllegalStateException("the register already has accounts: demo data goes into an empty one only");
        }
        Staff staff = new Staff(chance, today);
        staff.into(rows, connection, demoPassword);
        Ledger.seller(rows);
        Products.into(rows);
        return staff;
    }

    private static List<DemoSignIn> insert(Connection connection, Rows rows, boolean customers) throws SQLException {
        boolean autoCommit = connection.getAutoCommit();
        connection.setAutoCommit(false);
        try {
            rows.moveSequences(connection);
            if (customers) {
                rows.moveSequence(connection, "customers_number_seq", Customers.nextNumber() - 1);
                rows.moveSequence(connection, "orders_number_seq", Sales.lastNumber());
            }
            rows.insert(connection);
            connection.commit();
        } catch (SQLException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(autoCommit);
        }
        return signIns();
    }
}
