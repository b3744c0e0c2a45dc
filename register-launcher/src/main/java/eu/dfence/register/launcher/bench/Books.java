package eu.dfence.register.launcher.bench;

import eu.dfence.register.launcher.Database;
import eu.dfence.register.launcher.LauncherException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Whether the books are in order after the rush: each question counts what must not be. */
final class Books {
    private static final Map<String, String> QUESTIONS = new LinkedHashMap<>();

    static {
        QUESTIONS.put(
                "gaps in the invoice numbers",
                "select coalesce(sum(last - counted), 0) from (select max(sequence_number) as last, count(*) as counted"
                        + " from invoicing_invoice group by series) s");
        QUESTIONS.put(
                "numbers given twice",
                "select count(*) from (select 1 from invoicing_invoice group by series, sequence_number having count(*) > 1) d");
        QUESTIONS.put(
                "series that would give a number again",
                "select count(*) from invoicing_number_series n where next_number <= (select coalesce(max(sequence_number), 0)"
                        + " from invoicing_invoice i where i.series = n.name)");
        QUESTIONS.put(
                "orders with two invoices",
                "select count(*) from (select 1 from invoicing_invoice group by order_id having count(*) > 1) d");
        QUESTIONS.put(
                "invoices whose payments are not what they say",
                "select count(*) from invoicing_invoice i where i.paid <> (select coalesce(sum(p.amount), 0)"
                        + " from invoicing_payment p where p.invoice_id = i.id)"
                        + " and i.id in (select invoice_id from invoicing_payment where recorded_at > utc_timestamp() - interval 1 day)");
        QUESTIONS.put(
                "confirmed orders without an invoice",
                "select count(*) from orders_order o where o.status = 'CONFIRMED'"
                        + " and o.customer_id <> '00000000-0000-0000-0000-000000000000' and not exists"
                        + " (select 1 from invoicing_invoice i where i.order_id = o.public_id)");
    }

    private Books() {}

    /** @return what is wrong, empty when nothing is */
    static List<String> faults(Database database) {
        List<String> faults = new ArrayList<>();
        try (Connection connection = database.connectAsMigrator();
                Statement statement = connection.createStatement()) {
            for (Map.Entry<String, String> question : QUESTIONS.entrySet()) {
                try (ResultSet row = statement.executeQuery(question.getValue())) {
                    row.next();
                    if (row.getLong(1) != 0) {
                        faults.add(row.getLong(1) + " " + question.getKey());
                    }
                }
            }
        } catch (SQLException e) {
            throw new LauncherException("The books could not be read: " + e.getMessage(), e);
        }
        return faults;
    }
}
