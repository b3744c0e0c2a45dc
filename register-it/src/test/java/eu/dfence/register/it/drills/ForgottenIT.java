package eu.dfence.register.it.drills;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dfence.register.it.Built;
import eu.dfence.register.it.Folders;
import eu.dfence.register.launcher.Database;
import eu.dfence.register.launcher.Register;
import eu.dfence.register.launcher.bench.Forgotten;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A hundred are forgotten, a server dies in the middle of one more, and a whole backup from before comes back. */
@Tag("long")
@Tag("R-89")
@Tag("R-95")
class ForgottenIT {
    private static final String HOME = "drill-forgotten";
    private static final int MANY = 100;

    /** By the scanner, column by column and file by file; by their e-mail and phone all are looked for. */
    private static final int LOOKED_FOR = 10;

    private static final String WHO = "select subject_id from requests_request where number like 'DRILL-%'";

    /** Tables of which a plan lets rows stay: vouchers, collection, the request itself and its proof. */
    private static final String STAYING = "^(invoicing|claims|requests|rectification|breaches|erasure|outbox)_.*";

    private final Path data = Built.home(HOME).resolve("data");
    private final Path backup = Built.home(HOME + "-backup");

    @BeforeEach
    void start_from_nothing() {
        Folders.delete(Built.home(HOME));
        Folders.delete(backup);
    }

    @Test
    void who_was_forgotten_stays_so_after_a_kill_and_after_an_old_backup() throws Exception {
        List<String> known;
        Map<String, String> requests;
        try (Register register = Register.start(Built.settings(HOME))) {
            run(register.database(), asking(MANY + 1));
            known = known(register.database());
            requests = requests(register.database());
        }
        assertThat(requests).hasSize(MANY + 1);
        assertThat(known).hasSizeGreaterThan(MANY);
        copy(data, backup);

        String last = new ArrayList<>(requests.keySet()).get(MANY);
        try (Register register = Register.start(Built.settings(HOME))) {
            try (Forgotten officers = new Forgotten(register.address(), Built.DEMO_PASSWORD)) {
                officers.approved(requests);
                requests.keySet().stream().filter(each -> !each.equals(last)).forEach(officers::carriedOut);
                assertThat(number(register.database(), "select count(*) from erasure_erased"))
                        .isEqualTo(MANY);
                killedBetweenLineAndCommit(register, officers, last);
            }
        }
        try (Register register = Register.start(Built.settings(HOME))) {
            assertForgotten(register, known);
        }

        Folders.delete(data);
        copy(backup, data);
        try (Register register = Register.start(Built.settings(HOME))) {
            assertForgotten(register, known);
        }
    }

    /** The last statement before the commit waits, and the server dies meanwhile. */
    private void killedBetweenLineAndCommit(Register register, Forgotten officers, String request) throws Exception {
        run(
                register.database(),
                "create trigger drill before update on erasure_erased for each row set @waited = sleep(8)");
        long lines = lines();
        Thread carrying = new Thread(() -> {
            try {
                officers.carriedOut(request);
            } catch (RuntimeException killed) {
                // The server died under the officer's hands: that is the drill.
                Thread.currentThread().interrupt();
            }
        });
        carrying.start();
        while (lines() == lines) {
            Thread.sleep(20);
        }
        ProcessHandle server = ProcessHandle.of(Long.parseLong(
                        Files.readString(Built.home(HOME).resolve("payara.pid")).strip()))
                .orElseThrow();
        server.destroyForcibly();
        server.onExit().join();
        carrying.join();
        assertThat(lines()).isEqualTo(lines + 1);
        run(register.database(), "drop trigger drill");
        assertThat(number(register.database(), "select count(*) from erasure_erased"))
                .as("rolled back")
                .isEqualTo(MANY);
    }

    private void assertForgotten(Register register, List<String> known) throws SQLException, IOException {
        Database database = register.database();
        assertThat(number(database, "select count(*) from erasure_erased where subject_id in (" + WHO + ")"))
                .isEqualTo(MANY + 1);
        assertThat(lines()).isEqualTo(MANY + 1);
        assertThat(number(database, "select last_number from ledger_head where name = 'erasures'"))
                .isEqualTo(MANY + 1);
        assertThat(number(database, "select count(*) from customers_customer where subject_id in (" + WHO + ")"))
                .isZero();
        assertThat(found(database, known)).isEmpty();
        try (Forgotten officers = new Forgotten(register.address(), Built.DEMO_PASSWORD)) {
            assertThat(officers.found(LOOKED_FOR))
                    .as("nobody has a namesake; what is left of a couple who were both forgotten stands in vouchers")
                    .allSatisfy(place -> assertThat(place).matches(STAYING));
        }
    }

    private static String[] asking(int many) {
        return new String[] {
            "insert into requests_request (id, version, public_id, number, subject_id, standing, person_name,"
                    + " asked_right, prohibits, channel, received_on, language, written, signature, recorded_at,"
                    + " recorded_by, state, handler_id, identity_method, identified_on, months, further_months,"
                    + " paused_days, due_on) select 20000000 + c.n, 1, uuid(), concat('DRILL-', c.n), c.subject_id,"
                    + " 'CUSTOMER', 'Poistuva', 'ERASURE', false, 'EMAIL', current_date, 'fi', true, 'NONE',"
                    + " utc_timestamp(6), a.public_id, 'IN_PROGRESS', a.public_id, 'CALL_BACK', current_date, 1, 2, 0,"
                    + " current_date + interval 1 month from (select c.subject_id, row_number() over (order by c.id) n"
                    + " from customers_customer c where c.kind = 'PERSON' and not c.restricted and not exists"
                    + " (select 1 from orders_order o where (o.customer_id = c.subject_id or o.orderer_id = c.subject_id)"
                    + " and o.planned_delivery_on >= current_date - interval 2 day) and not exists (select 1 from"
                    + " customers_customer d where d.id <> c.id and instr(binary d.sort_name, binary c.family_name)"
                    + " and instr(binary d.sort_name, binary c.given_names)) and exists (select 1 from"
                    + " customers_email e where e.customer_id = c.id and not exists (select 1 from customers_email d"
                    + " where d.address = e.address and d.customer_id <> c.id)) limit " + many
                    + ") c join staff_account a on a.user_name = 'tietosuoja'"
        };
    }

    /** What nobody else has: e-mail addresses and phone numbers. */
    private static List<String> known(Database database) throws SQLException {
        return texts(
                database,
                "select e.address from customers_email e join customers_customer c on c.id = e.customer_id"
                        + " where c.subject_id in (" + WHO + ") union select p.e164 from customers_phone p"
                        + " join customers_customer c on c.id = p.customer_id where c.subject_id in (" + WHO
                        + ") and not exists (select 1 from customers_phone d where d.e164 = p.e164"
                        + " and d.customer_id <> p.customer_id)");
    }

    private static Map<String, String> requests(Database database) throws SQLException {
        Map<String, String> requests = new LinkedHashMap<>();
        texts(
                        database,
                        "select concat(r.public_id, ' ', c.number) from requests_request r join customers_customer c"
                                + " on c.subject_id = r.subject_id where r.number like 'DRILL-%' order by r.id")
                .forEach(each -> requests.put(each.split(" ")[0], each.split(" ")[1]));
        return requests;
    }

    /** Columns in which any of these still stands. */
    private static TreeSet<String> found(Database database, List<String> known) throws SQLException {
        TreeSet<String> found = new TreeSet<>();
        Pattern any = Pattern.compile(known.stream()
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?<![\\w.@+-])(?:", ")(?![\\w.-])")));
        for (String column : texts(
                database,
                "select concat(table_name, ' ', column_name) from information_schema.columns"
                        + " where table_schema = database() and data_type in ('varchar', 'char', 'text', 'mediumtext',"
                        + " 'longtext', 'blob', 'mediumblob', 'longblob', 'varbinary')")) {
            String table = column.split(" ")[0];
            if (table.matches(STAYING)) continue;
            String all =
                    String.join("\n", texts(database, "select `" + column.split(" ")[1] + "` from `" + table + "`"));
            if (any.matcher(all).find()) found.add(column);
        }
        return found;
    }

    private static List<String> texts(Database database, String question) throws SQLException {
        try (Connection connection = database.connectAsMigrator();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            List<String> texts = new ArrayList<>();
            while (row.next()) texts.add(String.valueOf(row.getString(1)));
            return texts;
        }
    }

    private static long number(Database database, String question) throws SQLException {
        return Long.parseLong(texts(database, question).get(0));
    }

    private static void run(Database database, String... statements) throws SQLException {
        try (Connection connection = database.connectAsMigrator();
                Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }

    private static long lines() throws IOException {
        Path ledger = Built.home(HOME).resolve("safe/erasure-ledger.txt");
        if (Files.notExists(ledger)) return 0;
        try (Stream<String> lines = Files.lines(ledger)) {
            return lines.count();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        List<Path> all;
        try (Stream<Path> walk = Files.walk(from)) {
            all = walk.toList();
        }
        for (Path each : all) {
            Path target = to.resolve(from.relativize(each).toString());
            if (Files.isDirectory(each)) Files.createDirectories(target);
            else Files.copy(each, target);
        }
    }
}
