package eu.dfence.register.launcher.bench;

import eu.dfence.register.launcher.Database;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.UUID;

/** The same order is stored with its triggers and without, in turn, by the register's own user, and taken back. */
final class DoorCost {
    private static final int ROUNDS = 9;
    private static final int ORDERS = 1000;

    private DoorCost() {}

    static boolean measured(Database database) throws SQLException {
        double[] with = new double[ROUNDS];
        double[] without = new double[ROUNDS];
        try (Connection migrator = database.connectAsMigrator()) {
            for (int round = 0; round < ROUNDS; round++) {
                with[round] = micros(database);
                Triggers taken = Triggers.takenFrom(migrator);
                try {
                    without[round] = micros(database);
                } finally {
                    taken.putBack();
                }
            }
        }
        Arrays.sort(with);
        Arrays.sort(without);
        double a = with[ROUNDS / 2];
        double b = without[ROUNDS / 2];
        System.out.printf(
                Locale.ROOT, "triggers: an order's row %.0f us with, %.0f us without: %.2f times%n", a, b, a / b);
        return true;
    }

    /** For one row. */
    private static double micros(Database database) throws SQLException {
        try (Connection connection = database.connectAsRuntime()) {
            connection.setAutoCommit(false);
            Object[] order = any(connection);
            String marks = String.join(", ", Collections.nCopies(order.length, "?"));
            try (PreparedStatement insert =
                    connection.prepareStatement("insert into orders_order values (" + marks + ")")) {
                store(insert, order, ORDERS / 10, -ORDERS);
                long start = System.nanoTime();
                store(insert, order, ORDERS, 0);
                return (System.nanoTime() - start) / 1e3 / ORDERS;
            } finally {
                connection.rollback();
            }
        }
    }

    private static void store(PreparedStatement insert, Object[] order, int many, long from) throws SQLException {
        for (int i = 1; i <= many; i++) {
            order[0] = -from - i - 1_000_000L;
            order[2] = UUID.randomUUID().toString();
            order[3] = "BENCH" + (from + i);
            for (int column = 0; column < order.length; column++) insert.setObject(column + 1, order[column]);
            insert.executeUpdate();
        }
    }

    private static Object[] any(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select * from orders_order order by id limit 1")) {
            row.next();
            Object[] values = new Object[row.getMetaData().getColumnCount()];
            for (int i = 0; i < values.length; i++) values[i] = row.getString(i + 1);
            values[values.length - 1] = row.getString(values.length);
            int key = row.findColumn("confirm_key") - 1;
            values[key] = null;
            return values;
        }
    }
}
