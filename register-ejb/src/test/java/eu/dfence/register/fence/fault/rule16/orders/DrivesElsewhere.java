package eu.dfence.register.fence.fault.rule16.orders;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

class DrivesElsewhere {
    Connection out() throws SQLException {
        return DriverManager.getConnection("jdbc:mariadb://example.com/list");
    }
}
