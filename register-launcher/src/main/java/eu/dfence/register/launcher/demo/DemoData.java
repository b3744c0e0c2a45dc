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
        mustBeEmpty(connection);
        Rows rows = company(today, Places.of(connection), UndertakingText.newest(connection), demoPassword);
        rows.lastUsed("customers_number_seq", Customers.lastNumber());
        rows.lastUsed("orders_number_seq", Sales.lastNumber());
        rows.lastUsed("breaches_number_seq", Breaches.lastNumber());
        return insert(connection, rows);
    }

    /** The company before its first customer: staff, seller, products. */
    public static List<DemoSignIn> staffOnly(Connection connection, char[] demoPassword) throws SQLException {
        return staffOnly(connection, demoPassword, LocalDate.now(Chance.HELSINKI));
    }

    /** As {@link #staffOnly(Connection, char[])}, on a given day. */
    public static List<DemoSignIn> staffOnly(Connection connection, char[] demoPassword, LocalDate today)
            throws SQLException {
        mustBeEmpty(connection);
        Rows rows = new Rows();
        founding(rows, new Chance(SEED), today, UndertakingText.newest(connection), demoPassword);
        Ledger.openYear(rows, today.getYear());
        return insert(connection, rows);
    }

    static Rows company(LocalDate today, Places places, UndertakingText text, char[] demoPassword) {
        Chance chance = new Chance(SEED);
        Rows rows = new Rows();
        Staff staff = founding(rows, chance, today, text, demoPassword);
        Customers customers = new Customers(chance, today, staff, places, rows);
        customers.make();
        new Rights(chance, today, staff, rows).make(customers.all());
        new Sales(chance, today, staff, customers.buyers(), rows).make();
        new Breaches(chance, today, staff, rows).make();
        Screenings.into(rows, chance, today, staff);
        Partners partners = new Partners(chance, today, staff, rows);
        partners.make();
        Claims claims = new Claims(chance, today, staff, partners.agency(), rows);
        claims.make(rows.of("invoicing_invoice"));
        rows.lastUsed("claims_number_seq", claims.lastNumber());
        return rows;
    }

    private static Staff founding(
            Rows rows, Chance chance, LocalDate today, UndertakingText text, char[] demoPassword) {
        Staff staff = new Staff(chance, today);
        staff.into(rows, text, demoPassword);
        Ledger.seller(rows);
        Letterhead.into(rows, staff.id("tietosuoja"), today.minusDays(380));
        EarlierNotice.into(rows, staff.id("tietosuoja"), today.minusDays(380));
        Products.into(rows);
        return staff;
    }

    private static void mustBeEmpty(Connection connection) throws SQLException {
        if (!absent(connection)) {
            throw new IllegalStateException("the register already has accounts: demo data goes into an empty one only");
        }
    }

    /** As the migration that brought the columns does. */
    private static void copyForLists(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("update customers_customer c set"
                    + " c.postal_city = (select a.city from customers_address a where a.customer_id = c.id"
                    + "  and a.kind = 'POSTAL' and a.replaced_at is null order by a.id desc limit 1),"
                    + " c.forbidden = exists (select 1 from access_prohibition p where p.subject_id = c.subject_id"
                    + "  and p.lifted_at is null),"
                    + " c.restricted = exists (select 1 from access_restriction r where r.subject_id = c.subject_id"
                    + "  and r.lifted_at is null)");
        }
    }

    private static List<DemoSignIn> insert(Connection connection, Rows rows) throws SQLException {
        boolean autoCommit = connection.getAutoCommit();
        connection.setAutoCommit(false);
        try {
            rows.insert(connection);
            copyForLists(connection);
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
