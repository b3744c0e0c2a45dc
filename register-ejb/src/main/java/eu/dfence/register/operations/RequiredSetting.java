package eu.dfence.register.operations;

import java.util.Locale;
import java.util.function.Predicate;

/** What the database must be set to, or the register does not take work. The same stands in config/mariadb/my.cnf. */
enum RequiredSetting {
    /** With versions on every row and the number series locked last, nothing is lost and nothing waits in vain. */
    TRANSACTION_ISOLATION("@@session.transaction_isolation", "READ-COMMITTED", "READ-COMMITTED"::equals),
    /** An acknowledged commit survives a power cut. */
    INNODB_FLUSH_LOG_AT_TRX_COMMIT("@@global.innodb_flush_log_at_trx_commit", "1", "1"::equals),
    /** The same for the binary log, where there is one. */
    SYNC_BINLOG("if(@@global.log_bin, @@global.sync_binlog, 1)", "1", "1"::equals),
    /** A value that does not fit is refused, never cut. */
    SQL_MODE("@@session.sql_mode", "TRADITIONAL", mode -> mode.contains("TRADITIONAL")),
    INNODB_PRINT_ALL_DEADLOCKS("@@global.innodb_print_all_deadlocks", "ON", "1"::equals),
    /** Instants are kept in UTC. */
    TIME_ZONE("@@session.time_zone", "+00:00", "+00:00"::equals),
    /** No statement of the running register may hold the database for long; migrations run as another user. */
    MAX_STATEMENT_TIME(
            "@@session.max_statement_time",
            "more than 0, at most 30",
            seconds -> Double.parseDouble(seconds) > 0 && Double.parseDouble(seconds) <= 30);

    private final String expression;
    private final String wanted;
    private final Predicate<String> right;

    RequiredSetting(String expression, String wanted, Predicate<String> right) {
        this.expression = expression;
        this.wanted = wanted;
        this.right = right;
    }

    String expression() {
        return expression;
    }

    boolean isRight(String actual) {
        return actual != null && right.test(actual);
    }

    /** The setting's name as it stands in my.cnf. */
    String settingName() {
        return name().toLowerCase(Locale.ROOT);
    }

    String complaint(String actual) {
        return settingName() + " is " + actual + ", must be " + wanted;
    }
}
