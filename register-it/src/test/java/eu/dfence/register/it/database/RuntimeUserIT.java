package eu.dfence.register.it.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.dfence.register.it.Built;
import eu.dfence.register.it.Folders;
import eu.dfence.register.launcher.Migrations;
import eu.dfence.register.launcher.Register;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the user that the register runs as may do, and what it may never do. */
@Tag("R-95")
class RuntimeUserIT {
    private static final int DENIED_FOR_TABLE = 1142;
    private static final int DENIED_FOR_SCHEMA = 1044;
    private static final int SPECIAL_RIGHT_NEEDED = 1227;

    private static Register register;

    @BeforeAll
    static void start() {
        Folders.delete(Built.home("runtime-user"));
        register = Register.withoutServer(Built.settings("runtime-user").withoutDemoData());
    }

    @AfterAll
    static void stop() {
        register.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from consent_entry",
                "update consent_entry set said = 'GIVEN'",
                "create table own (id int)",
                "drop table customers_customer",
                "alter table staff_account add column x int",
                "truncate table access_log",
                "delete from access_log",
                "update access_log set purpose = 'OTHER'",
                "delete from access_log_shown",
                "delete from disclosures_ledger",
                "update disclosures_ledger set persons = 0",
                "delete from disclosures_ledger_person",
                "delete from flyway_schema_history",
                "insert into flyway_schema_history (installed_rank) values (1)",
                "grant select on staff_account to current_user()",
                "create user other",
                "select * from mysql.global_priv",
                "set global innodb_flush_log_at_trx_commit = 0"
            })
    void what_it_must_not_do_is_refused(String statement) throws SQLException {
        try (Connection connection = register.database().connectAsRuntime()) {
            assertThatThrownBy(() -> connection.createStatement().execute(statement))
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            refused -> assertThat(refused.getErrorCode())
                                    .isIn(DENIED_FOR_TABLE, DENIED_FOR_SCHEMA, SPECIAL_RIGHT_NEEDED));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select count(*) from access_log",
                "select next value for customers_number_seq",
                "update staff_account set failed_attempts = 0",
                "delete from customers_name_key",
                "insert into access_log (id, version, at, account_id, employer_id, kind, purpose, request_id)"
                        + " values (next value for access_log_seq, 1, now(), uuid(), uuid(), 'TEST', 'TEST', uuid())"
            })
    void what_the_modules_need_it_may(String statement) throws SQLException {
        try (Connection connection = register.database().connectAsRuntime()) {
            connection.setAutoCommit(false);
            connection.createStatement().execute(statement);
            connection.rollback();
        }
    }

    @Test
    void a_statement_that_takes_too_long_is_cut_for_the_register_and_not_for_migrations() throws SQLException {
        assertThat(longestStatement(register.database().connectAsRuntime())).isEqualTo(30);
        assertThat(longestStatement(register.database().connectAsMigrator())).isZero();
    }

    private static int longestStatement(Connection opened) throws SQLException {
        try (opened;
                var row = opened.createStatement().executeQuery("select @@session.max_statement_time")) {
            row.next();
            return row.getInt(1);
        }
    }

    @Test
    void a_second_migration_finds_nothing_to_do() {
        assertThat(Migrations.run(register.database())).isZero();
    }
}
