package eu.dfence.register.launcher.bench;

import eu.dfence.register.launcher.Database;
import eu.dfence.register.launcher.LauncherException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** Whom and what the clerks look for, drawn from the register before the clock starts. */
final class Samples {
    private static final int SIZE = 4000;
    private static final int DEEP_PAGE = 500;
    private static final int ONLY_PLANNED = 50;

    /** Who asked to be forgotten. */
    record Forgotten(String request, String customerNumber) {
        private static Forgotten of(String row) {
            String[] parts = row.split(" ");
            return new Forgotten(parts[0], parts[1]);
        }
    }

    private final List<String> ids;
    private final List<String> names;
    private final List<String> emails;
    private final List<String> products;
    private final ConcurrentLinkedQueue<String> references;
    private final int open;
    private final String request;
    private final List<String> planned;
    private final ConcurrentLinkedQueue<Forgotten> approved = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Forgotten> asked = new ConcurrentLinkedQueue<>();
    private final AtomicReference<List<String>> deepPages = new AtomicReference<>(List.of());

    private Samples(Connection connection) throws SQLException {
        long last = Long.parseLong(
                column(connection, "select max(id) from customers_customer").get(0));
        List<String> drawn = new ArrayList<>();
        for (int i = 0; i < SIZE; i++) {
            drawn.add(Long.toString(1 + ThreadLocalRandom.current().nextLong(last)));
        }
        String in = " in (" + String.join(", ", drawn) + ")";
        ids = column(connection, "select subject_id from customers_customer where id" + in);
        emails = column(connection, "select address from customers_email where id" + in);
        names = column(
                connection,
                "select lower(if(id % 2 = 0, family_name, concat(family_name, ' ', left(given_names, 2))))"
                        + " from customers_customer where kind = 'PERSON' and id" + in);
        products = column(connection, "select code from orders_product where active and code < '70000'");
        references = new ConcurrentLinkedQueue<>(column(
                connection,
                "select reference from invoicing_invoice where status = 'ISSUED' order by rand() limit 60000"));
        open = references.size();
        request = column(
                        connection,
                        "select public_id from requests_request where number = '" + AskedRequests.OF_MANY_ORDERS + "'")
                .get(0);
        List<String> forgotten = column(
                connection,
                "select concat(r.public_id, ' ', c.number) from requests_request r"
                        + " join customers_customer c on c.subject_id = r.subject_id where r.number like '"
                        + AskedRequests.TO_BE_FORGOTTEN + "%' order by r.id");
        planned = forgotten.stream()
                .limit(ONLY_PLANNED)
                .map(each -> Forgotten.of(each).request())
                .toList();
        forgotten.stream().skip(ONLY_PLANNED).map(Forgotten::of).forEach(asked::add);
    }

    static Samples of(Database database) {
        try (Connection connection = database.connectAsMigrator()) {
            return new Samples(connection);
        } catch (SQLException e) {
            throw new LauncherException("Nothing to look for: " + e.getMessage(), e);
        }
    }

    /** Leafs to the five hundredth page of the orders as a clerk would, and keeps the addresses from there on. */
    void leafThroughOrders(Clerk clerk) {
        List<String> deep = new ArrayList<>();
        Page page = clerk.open("orders/list.xhtml");
        for (int number = 2; number <= DEEP_PAGE + 40; number++) {
            String next = page.next();
            if (next == null) {
                break;
            }
            page = clerk.open("orders/" + next);
            if (number >= DEEP_PAGE) {
                deep.add("orders/" + next);
            }
        }
        if (deep.isEmpty()) {
            throw new LauncherException("There are fewer than " + DEEP_PAGE + " pages of orders: load more customers.");
        }
        deepPages.set(deep);
    }

    String id() {
        return any(ids);
    }

    String name() {
        return any(names);
    }

    String email() {
        return any(emails);
    }

    String product() {
        return any(products);
    }

    /** The request of a person with many orders, for a copy. */
    String request() {
        return request;
    }

    /** A request to be forgotten of which only the plan is made, again and again. */
    String planned() {
        return any(planned);
    }

    /** Has so many of those who ask to be forgotten planned and approved, unless they are. */
    void approve(int many, Consumer<Forgotten> approving) {
        while (approved.size() < many && !asked.isEmpty()) {
            Forgotten next = asked.poll();
            approving.accept(next);
            approved.add(next);
        }
    }

    /** Each is forgotten once. */
    String approved() {
        Forgotten next = approved.poll();
        if (next == null) throw new IllegalStateException("nobody is left to be forgotten");
        return next.request();
    }

    int toForget() {
        return approved.size();
    }

    String deepPage() {
        return any(deepPages.get());
    }

    int open() {
        return open;
    }

    /** Whether enough open invoices are left to measure with. */
    boolean plenty() {
        return references.size() > open / 2;
    }

    /** Each open invoice is paid once. */
    String reference() {
        String reference = references.poll();
        if (reference == null) {
            throw new IllegalStateException("no open invoice is left to pay");
        }
        return reference;
    }

    private static String any(List<String> list) {
        return list.get(ThreadLocalRandom.current().nextInt(list.size()));
    }

    private static List<String> column(Connection connection, String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }
}
