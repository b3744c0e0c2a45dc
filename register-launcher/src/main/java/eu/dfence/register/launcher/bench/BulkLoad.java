package eu.dfence.register.launcher.bench;

import eu.dfence.register.launcher.Database;
import eu.dfence.register.launcher.LauncherException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * N customers, 5N orders and 4N invoices by set-based SQL: sequence tables, arithmetic instead of chance, and one statement
 * a table, so that InnoDB builds each index by sorting. The oldest N orders came from a system before and have no invoice
 * here. Invoices have no document.
 */
final class BulkLoad {
    private static final Pattern WORD = Pattern.compile("@([A-Z_]+)@");
    private static final Pattern CALL = Pattern.compile("@(uuid|chance|quantity)\\(([^@]*)\\)@");
    private static final int YEARS_OF_ORDERS = 3;
    private static final int ORDERS_PER_CUSTOMER = 5;
    private static final List<String> NUMBERED = List.of(
            "customers_customer",
            "customers_email",
            "customers_phone",
            "customers_address",
            "access_notice_shown",
            "access_prohibition",
            "orders_order",
            "orders_line",
            "invoicing_invoice",
            "invoicing_line",
            "invoicing_vat",
            "invoicing_payment");

    private final Database database;
    private final long customers;
    private final LocalDate today;
    private final Map<String, String> words = new LinkedHashMap<>();

    BulkLoad(Database database, long customers, LocalDate today) {
        this.database = database;
        this.customers = customers;
        this.today = today;
    }

    /** How many customers the register holds. */
    static long customersIn(Database database) {
        try (Connection connection = database.connectAsMigrator()) {
            return number(connection, "select count(*) from customers_customer");
        } catch (SQLException e) {
            throw new LauncherException("The customers could not be counted: " + e.getMessage(), e);
        }
    }

    /** Fills a register that has staff and products, and no customer yet. @return how long it took */
    Duration run() {
        long start = System.nanoTime();
        try (Connection connection = connect()) {
            Triggers triggers = Triggers.takenFrom(connection);
            load(connection);
            triggers.putBack();
        } catch (SQLException e) {
            throw new LauncherException("The bulk load failed: " + e.getMessage(), e);
        }
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private void load(Connection connection) throws SQLException {
        prepare(connection);
        run(connection, "names.sql");
        CompletableFuture<Void> people = CompletableFuture.runAsync(() -> runAlone("customers.sql"));
        run(connection, "sales.sql");
        run(connection, "orders.sql");
        people.join();
        CompletableFuture<Void> lines = CompletableFuture.runAsync(() -> runAlone("invoice-lines.sql"));
        run(connection, "invoices.sql");
        lines.join();
        finish(connection);
    }

    private Connection connect() throws SQLException {
        Connection connection = database.connectAsMigrator();
        execute(
                connection,
                "set unique_checks = 0, foreign_key_checks = 0, max_statement_time = 0, "
                        + "tmp_table_size = 1073741824, max_heap_table_size = 1073741824");
        return connection;
    }

    private void prepare(Connection connection) throws SQLException {
        LocalDateTime end = today.minusDays(1).atTime(20, 0);
        LocalDateTime firstOrder = end.minusYears(YEARS_OF_ORDERS);
        long orders = customers * ORDERS_PER_CUSTOMER;
        double step = (double) Duration.between(firstOrder, end).toSeconds() / orders;
        words.put("N", Long.toString(customers));
        words.put("ORDERS", Long.toString(orders));
        words.put("TODAY", today.toString());
        words.put("FIRST_CUSTOMER", sql(firstOrder.minusYears(5)));
        words.put("CUSTOMER_STEP", Double.toString(5 * 365 * 86_400.0 / customers));
        words.put("FIRST_ORDER", sql(firstOrder));
        words.put("ORDER_STEP", Double.toString(step));
        words.put("YEAR_STARTS", yearStarts(firstOrder, step));
        words.put("CLERK", text(connection, "select public_id from staff_account where user_name = 'asiakaspalvelu'"));
        words.put("IBAN", text(connection, "select iban from invoicing_seller order by valid_from desc limit 1"));
        words.putAll(new SmallTables(connection).make());
    }

    /**
     * The last order before each year's first invoice: orders come in the order of time, so a year's invoices are numbered
     * from there without a gap.
     */
    private String yearStarts(LocalDateTime firstOrder, double step) {
        StringBuilder cases = new StringBuilder("case year(day)");
        for (int year = firstOrder.getYear(); year <= today.getYear(); year++) {
            LocalDateTime turn = LocalDate.of(year, 1, 1).atStartOfDay().minusHours(2);
            long last = (long) Math.ceil(
                            Math.max(0, Duration.between(firstOrder, turn).toSeconds()) / step)
                    - 1;
            cases.append(" when ").append(year).append(" then ").append(Math.max(customers, last));
        }
        return cases.append(" end").toString();
    }

    private void runAlone(String script) {
        try (Connection connection = connect()) {
            run(connection, script);
        } catch (SQLException e) {
            throw new LauncherException(script + ": " + e.getMessage(), e);
        }
    }

    private void run(Connection connection, String script) throws SQLException {
        for (String statement : statements(script)) {
            long start = System.nanoTime();
            long rows = execute(connection, statement);
            System.out.printf(
                    "  %-24s %,12d rows %6.1f s%n",
                    statement.split("\\s+", 4)[2], Math.max(rows, 0), (System.nanoTime() - start) / 1e9);
        }
    }

    private List<String> statements(String script) {
        List<String> statements = new ArrayList<>();
        try (var in = BulkLoad.class.getResourceAsStream(script)) {
            for (String statement : new String(in.readAllBytes(), StandardCharsets.UTF_8).split(";\\s*\\n")) {
                if (!statement.isBlank()) {
                    statements.add(filled(statement.strip()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return statements;
    }

    private String filled(String statement) {
        String plain = WORD.matcher(statement).replaceAll(word -> Matcher.quoteReplacement(words.get(word.group(1))));
        return CALL.matcher(plain)
                .replaceAll(call -> Matcher.quoteReplacement(
                        switch (call.group(1)) {
                            case "uuid" -> uuid(call.group(2).split(",", 3));
                            case "chance" -> chance(call.group(2).split(","));
                            default -> quantity(call.group(2).split(","));
                        }));
    }

    /** Between 1 and 9, the same for the same order and line. */
    private static String quantity(String[] orderLine) {
        return "(1 + (" + orderLine[0].strip() + " div 3 + " + orderLine[1].strip() + " * 5) % 9)";
    }

    /** Version 7 (RFC 9562 5.7): born then; the kind of row and its number in place of chance. */
    private static String uuid(String[] kindNumberBorn) {
        String number = kindNumberBorn[1].strip();
        String millis = "lpad(hex(floor(unix_timestamp(" + kindNumberBorn[2].strip() + ") * 1000)), 12, '0')";
        return "cast(insert(concat(" + millis + ", '-700" + kindNumberBorn[0].strip() + "-8', lpad(hex(" + number
                + " % 4096), 3, '0'), '-', lpad(hex(" + number + "), 12, '0')), 9, 0, '-') as uuid)";
    }

    /** Evenly spread over 0 to 1, the same for the same number. */
    private static String chance(String[] numberFactor) {
        return "(((" + numberFactor[0].strip() + " * " + numberFactor[1].strip() + ") & 4294967295) / 4294967296)";
    }

    private void finish(Connection connection) throws SQLException {
        for (String table : NUMBERED) {
            long last = number(connection, "select coalesce(max(id), 0) from " + table);
            execute(connection, "select setval(" + table + "_seq, " + (last / 1000 + 1) * 1000 + ")");
            execute(connection, "analyze table " + table);
        }
        execute(connection, "analyze table customers_name_key");
        execute(connection, "select setval(customers_number_seq, " + (100_000 + customers) + ")");
        execute(connection, "select setval(orders_number_seq, " + (1000 + customers * ORDERS_PER_CUSTOMER) + ")");
        execute(connection, "delete from invoicing_number_series");
        execute(
                connection,
                "insert into invoicing_number_series (name, next_number)"
                        + " select series, max(sequence_number) + 1 from invoicing_invoice group by series");
        for (String table : SmallTables.ALL) {
            execute(connection, "drop table " + table);
        }
        execute(connection, "drop table bench_name");
        execute(connection, "drop table bench_sale");
    }

    private static long execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return statement.execute(sql) ? -1 : statement.getLargeUpdateCount();
        }
    }

    private static long number(Connection connection, String sql) throws SQLException {
        return Long.parseLong(text(connection, sql));
    }

    private static String text(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            if (!row.next()) {
                throw new LauncherException("nothing found by " + sql);
            }
            return row.getString(1);
        }
    }

    private static String sql(LocalDateTime moment) {
        return moment.toLocalDate() + " " + moment.toLocalTime();
    }
}
