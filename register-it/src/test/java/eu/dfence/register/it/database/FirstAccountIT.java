package eu.dfence.register.it.database;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dfence.register.it.Built;
import eu.dfence.register.it.Folders;
import eu.dfence.register.launcher.Database;
import eu.dfence.register.launcher.FirstAccount;
import eu.dfence.register.launcher.Register;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** config/db/first-account.sh, and what ./run --empty makes: one way in, and only to a register that has none. */
@Tag("R-55")
class FirstAccountIT {
    private static final String PASSWORD = "([a-z2-9]{4}-){3}[a-z2-9]{4}";
    private static Register register;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @BeforeAll
    static void start() {
        Folders.delete(Built.home("first-account"));
        register = Register.withoutServer(Built.settings("first-account").withoutDemoData());
    }

    @AfterAll
    static void stop() {
        register.close();
    }

    @BeforeEach
    void nobody_has_an_account() throws SQLException {
        assertThat(register.firstPassword().orElseThrow().characters()).matches(PASSWORD);
        assertThat(register.firstPassword().toString())
                .doesNotContain(register.firstPassword().orElseThrow().characters());
        for (String table : List.of("staff_designation", "staff_account", "staff_employer")) {
            change("delete from " + table);
        }
    }

    @Test
    void an_empty_register_gets_one_administrator_who_has_signed_nothing_and_must_choose_a_password()
            throws SQLException {
        assertThat(run()).isZero();
        assertThat(said()).containsPattern("Sign in as hallinta with the password " + PASSWORD + "\n");
        assertThat(
                        one(
                                "select concat_ws('|', a.user_name, a.display_name, e.name, e.business_id, e.own, d.role, d.maintain)"
                                        + " from staff_account a join staff_employer e on e.id = a.employer_id"
                                        + " join staff_designation d on d.account_id = a.id"
                                        + " where a.one_time_until between utc_timestamp() + interval 23 hour and utc_timestamp() + interval 25 hour"))
                .isEqualTo("hallinta|Tuula Kokeilija|Kokeilu Oy|2345678-0|1|IT_ADMINISTRATOR|1");
        assertThat(one("select count(*) from staff_account")).isEqualTo("1");
        assertThat(one("select count(*) from staff_designation")).isEqualTo("1");
        assertThat(one("select count(*) from staff_undertaking")).isEqualTo("0");
        assertThat(one("select password_hash from staff_account"))
                .startsWith("PBKDF2WithHmacSHA512:210000:")
                .doesNotContain(password());
    }

    @Test
    void a_password_that_was_lost_before_its_use_is_made_anew_and_the_old_one_ends() throws SQLException {
        assertThat(run()).isZero();
        String first = password();
        String hash = one("select password_hash from staff_account");
        said.reset();
        assertThat(run()).isZero();
        assertThat(password()).isNotEqualTo(first);
        assertThat(one("select password_hash from staff_account")).isNotEqualTo(hash);
        assertThat(one("select count(*) from staff_account")).isEqualTo("1");
        assertThat(one("select password_number from staff_account")).isEqualTo("1");
    }

    @Test
    void once_its_person_has_an_own_password_nothing_is_made_any_more() throws SQLException {
        assertThat(run()).isZero();
        String hash = one("select password_hash from staff_account");
        change("update staff_account set one_time_until = null, one_time_used_at = null");
        said.reset();
        assertThat(run()).isOne();
        assertThat(said())
                .contains("This register has accounts, so nothing was made")
                .doesNotContainPattern(PASSWORD);
        assertThat(one("select password_hash from staff_account")).isEqualTo(hash);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--user other", "--business-id 2345678-1", "--language sv", "--what ever", "--company"})
    void what_makes_no_sense_is_refused_and_makes_nothing(String words) throws SQLException {
        if (words.equals("--user other")) {
            assertThat(run()).isZero();
        }
        String before = one("select count(*) from staff_account");
        said.reset();
        assertThat(run(words.split(" "))).isOne();
        assertThat(said()).isNotBlank().doesNotContainPattern(PASSWORD);
        assertThat(one("select count(*) from staff_account")).isEqualTo(before);
    }

    private int run(String... further) {
        List<String> words = new ArrayList<>(List.of(
                "--user",
                "hallinta",
                "--name",
                "Tuula Kokeilija",
                "--company",
                "Kokeilu Oy",
                "--business-id",
                "2345678-0"));
        words.addAll(Arrays.asList(further));
        Database database = register.database();
        return FirstAccount.run(
                words,
                Map.of(
                        "REGISTER_DB_URL", database.url(),
                        "REGISTER_DB_USER", database.runtime().user(),
                        "REGISTER_DB_PASSWORD", database.runtime().password()),
                new PrintStream(said, true, StandardCharsets.UTF_8));
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    private String password() {
        return said().lines().findFirst().orElseThrow().replaceAll(".* ", "");
    }

    private static void change(String statement) throws SQLException {
        try (Connection connection = register.database().connectAsMigrator()) {
            connection.createStatement().execute(statement);
        }
    }

    private static String one(String question) throws SQLException {
        try (Connection connection = register.database().connectAsRuntime();
                var row = connection.createStatement().executeQuery(question)) {
            return row.next() ? row.getString(1) : null;
        }
    }
}
