package eu.dfence.register.launcher.bench;

import eu.dfence.register.launcher.Database;
import eu.dfence.register.launcher.LauncherException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * Five hundred open requests, and one person with two hundred orders among who asks: recognised, and waiting for a copy of
 * everything. Three hundred more ask to be forgotten. Made once; the next run finds them.
 */
final class AskedRequests {
    static final String OF_MANY_ORDERS = "BENCH-001";

    /** What the number of a request to be forgotten begins with. */
    static final String TO_BE_FORGOTTEN = "BENCH-E";

    private static final String COLUMNS = "(id, version, public_id, number, subject_id, standing, person_name,"
            + " asked_right, prohibits, channel, received_on, language, written, signature, recorded_at, recorded_by, state,"
            + " handler_id, identity_method, identified_on, months, further_months, paused_days, due_on)";

    private static final String MOST_ORDERS =
            "(select subject_id from customers_customer where kind = 'PERSON' order by id limit 1)";
    private static final List<String> MAKING = List.of(
            "update orders_order set customer_id = " + MOST_ORDERS + ", orderer_id = null"
                    + " where id > (select n from (select max(id) - 1000 n from orders_order) newest) order by id limit 200",
            "update invoicing_invoice set customer_id = " + MOST_ORDERS + ", contact_id = null"
                    + " where order_id in (select public_id from orders_order where customer_id = " + MOST_ORDERS + ")",
            "insert into requests_request " + COLUMNS
                    + " select 10000000 + s.seq, 1, uuid(), concat('BENCH-', lpad(s.seq, 3, '0')), c.subject_id, 'CUSTOMER',"
                    + " c.sort_name, 'ACCESS', false, 'EMAIL', current_date - interval s.seq % 28 day, 'fi', true, 'NONE',"
                    + " utc_timestamp(6), a.public_id, elt(1 + s.seq % 3, 'IN_PROGRESS', 'RECEIVED', 'EXTENDED'),"
                    + " if(s.seq % 3 = 1, null, a.public_id), 'CALL_BACK', current_date, 1, 2, 0,"
                    + " current_date - interval s.seq % 28 day + interval 1 month"
                    + " from seq_1_to_500 s join (select subject_id, sort_name, row_number() over (order by id) n"
                    + " from customers_customer where kind = 'PERSON' order by id limit 500) c on c.n = s.seq"
                    + " join staff_account a on a.user_name = 'tietosuoja'",
            "insert into requests_request " + COLUMNS + " select 10001000 + s.seq, 1, uuid(), concat('"
                    + TO_BE_FORGOTTEN
                    + "', lpad(s.seq, 3, '0')), c.subject_id, 'CUSTOMER', c.sort_name, 'ERASURE', false, 'EMAIL',"
                    + " current_date, 'fi', true, 'NONE', utc_timestamp(6), a.public_id, 'IN_PROGRESS', a.public_id,"
                    + " 'CALL_BACK', current_date, 1, 2, 0, current_date + interval 1 month"
                    + " from seq_1_to_300 s join (select subject_id, sort_name, row_number() over (order by id) n"
                    + " from customers_customer where kind = 'PERSON' and id > 2000 order by id limit 300) c on c.n = s.seq"
                    + " join staff_account a on a.user_name = 'tietosuoja'");

    private AskedRequests() {}

    static void into(Database database) {
        try (Connection connection = database.connectAsMigrator();
                Statement statement = connection.createStatement()) {
            if (!present(statement)) {
                for (String each : MAKING) {
                    statement.execute(each);
                }
            }
        } catch (SQLException e) {
            throw new LauncherException("Nobody could be made to ask: " + e.getMessage(), e);
        }
    }

    private static boolean present(Statement statement) throws SQLException {
        try (ResultSet row =
                statement.executeQuery("select 1 from requests_request where number = '" + OF_MANY_ORDERS + "'")) {
            return row.next();
        }
    }
}
