package eu.dfence.register.it.container;

import eu.dfence.register.privacy.catalogue.api.SubjectId;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** Rows of one person as a backup has them, parents before children. */
@Dependent
public class KeptRows {
    @Resource(lookup = "jdbc/register")
    DataSource database;

    Copy of(SubjectId person) throws SQLException {
        String customer =
                " where customer_id in (select id from customers_customer where subject_id = '" + person + "')";
        String own = " where customer_id = '" + person + "'";
        Map<String, String> tables = new LinkedHashMap<>();
        tables.put("customers_customer", " where subject_id = '" + person + "'");
        tables.put("customers_name_key", customer);
        tables.put("customers_email", customer);
        tables.put("customers_address", customer);
        tables.put("orders_order", own);
        tables.put("orders_line", " where order_id in (select id from orders_order" + own + ")");
        tables.put("invoicing_invoice", own);
        Copy copy = new Copy(person);
        try (Connection connection = database.getConnection()) {
            for (Map.Entry<String, String> table : tables.entrySet()) {
                copy.rows.put(table.getKey(), read(connection, "select * from " + table.getKey() + table.getValue()));
            }
            copy.head = read(connection, "select last_number, last_hash from ledger_head where name = 'erasures'")
                    .get(0);
        }
        return copy;
    }

    private static List<List<Object>> read(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            int width = row.getMetaData().getColumnCount();
            List<List<Object>> rows = new ArrayList<>();
            while (row.next()) {
                List<Object> values = new ArrayList<>();
                for (int i = 1; i <= width; i++) values.add(row.getObject(i));
                rows.add(values);
            }
            return rows;
        }
    }

    final class Copy {
        private final SubjectId person;
        private final Map<String, List<List<Object>>> rows = new LinkedHashMap<>();
        private List<Object> head;

        private Copy(SubjectId person) {
            this.person = person;
        }

        void customerAgain() throws SQLException {
            try (Connection connection = database.getConnection()) {
                insert(
                        connection,
                        "customers_customer",
                        rows.get("customers_customer").get(0));
            }
        }

        void orderAgain() throws SQLException {
            try (Connection connection = database.getConnection()) {
                insert(connection, "orders_order", rows.get("orders_order").get(0));
            }
        }

        /** As if the whole database had come back: nobody has been erased yet, and the rows are there. */
        void restored() throws SQLException {
            try (Connection connection = database.getConnection()) {
                connection.setAutoCommit(false);
                try (Statement statement = connection.createStatement()) {
                    statement.executeUpdate("delete from erasure_erased where subject_id = '" + person + "'");
                    statement.executeUpdate("delete from erasure_obligation where subject_id = '" + person + "'");
                    statement.executeUpdate("delete from orders_line where order_id in"
                            + " (select id from orders_order where customer_id = '" + person + "')");
                    statement.executeUpdate("delete from orders_order where customer_id = '" + person + "'");
                    statement.executeUpdate("update ledger_head set last_number = " + head.get(0) + ", last_hash = '"
                            + head.get(1) + "' where name = 'erasures'");
                }
                for (Map.Entry<String, List<List<Object>>> table : rows.entrySet()) {
                    for (List<Object> row : table.getValue()) {
                        if (isThere(connection, table.getKey(), row)) continue;
                        insert(connection, table.getKey(), row);
                    }
                }
                connection.commit();
            }
        }

        /** Orders that became anonymous keep their id, and make place for what they were. */
        private boolean isThere(Connection connection, String table, List<Object> row) throws SQLException {
            if (table.equals("customers_name_key")) return false;
            try (Statement statement = connection.createStatement()) {
                if (table.startsWith("orders_")) {
                    if (table.equals("orders_order"))
                        statement.executeUpdate("delete from orders_line where order_id = " + row.get(0));
                    statement.executeUpdate("delete from " + table + " where id = " + row.get(0));
                    return false;
                }
                try (ResultSet found = statement.executeQuery("select 1 from " + table + " where id = " + row.get(0))) {
                    return found.next();
                }
            }
        }

        private void insert(Connection connection, String table, List<Object> row) throws SQLException {
            String marks = String.join(", ", Collections.nCopies(row.size(), "?"));
            try (PreparedStatement insert =
                    connection.prepareStatement("insert into " + table + " values (" + marks + ")")) {
                for (int i = 0; i < row.size(); i++) insert.setObject(i + 1, row.get(i));
                insert.executeUpdate();
            }
        }
    }
}
