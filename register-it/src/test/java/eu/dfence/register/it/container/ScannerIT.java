package eu.dfence.register.it.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.privacy.requests.api.DataSubjectRight;
import eu.dfence.register.privacy.scanner.api.Hit;
import eu.dfence.register.privacy.scanner.api.Identifiers;
import eu.dfence.register.privacy.scanner.api.ScanOutcome;
import eu.dfence.register.privacy.scanner.api.ScanReport;
import eu.dfence.register.privacy.scanner.api.Scanner;
import eu.dfence.register.privacy.scanner.api.ScannerDesk;
import eu.dfence.register.privacy.scanner.api.WaitingScan;
import eu.dfence.register.privacy.vault.api.Safe;
import eu.dfence.register.privacy.vault.api.Seal;
import eu.dfence.register.privacy.vault.api.SignedText;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever is there is found wherever they stand, and of whoever is gone it is certified. */
@ExtendWith(ArquillianExtension.class)
class ScannerIT {
    private static final String EMAIL = "kaino.kanariainen@example.com";

    @Inject
    Officer officer;

    @Inject
    Persons persons;

    @Inject
    Forgetting forgetting;

    @EJB
    ScannerDesk desk;

    @Inject
    Scanner scanner;

    @Inject
    Seal seal;

    @Inject
    Safe safe;

    @Resource(lookup = "jdbc/register")
    DataSource database;

    @Deployment
    static WebArchive register() {
        return Deployments.register();
    }

    @Test
    @Tag("R-89")
    void whoever_was_erased_waits_to_be_looked_for_and_then_it_is_certified() throws Exception {
        Set<String> before =
                officer.sees(desk::waiting).stream().map(WaitingScan::id).collect(Collectors.toSet());
        SubjectId person = persons.registered("Katoava", "Kaisla", "kaisla.katoava@example.com", "040 919 3939");
        Identifiers identifiers = scanner.identifiers(person);
        forgetting.forgotten(person);
        String waiting = officer.sees(desk::waiting).stream()
                .map(WaitingScan::id)
                .filter(id -> !before.contains(id))
                .findFirst()
                .orElseThrow();
        assertThat(waiting).doesNotContain(person.toString());

        ScanOutcome outcome = officer.sees(() -> desk.scan(waiting));

        assertThat(outcome.report().hits()).isEmpty();
        assertThat(outcome.report().unread()).isEmpty();
        assertThat(outcome.report().bytes()).isPositive();
        assertThat(outcome.report().staying()).as("the request itself is proof").isNotEmpty();
        assertThat(seal.genuine(outcome.certificate())).isTrue();
        assertThat(forgetting.count("evidence_certificate where signature = '"
                        + outcome.certificate().signature() + "'"))
                .as("kept for an auditor")
                .isOne();
        assertThat(scanner.scan(identifiers).hits()).isEmpty();
        assertThatThrownBy(() -> officer.sees(() -> desk.scan(waiting))).hasMessage("scanner.refused.done");
    }

    @Test
    @Tag("R-89")
    void nobody_is_looked_for_by_what_a_namesake_or_the_household_is_known_by() throws Exception {
        SubjectId person = persons.registered("Kaimanen", "Kaija", "kaija.kaimanen@example.com", "040 919 6969");
        assertThat(scanner.identifiers(person).names()).isNotEmpty();
        persons.registered("Kaimanen", "Kaija", "toinen.kaimanen@example.com", "040 919 7979");
        Identifiers identifiers = scanner.identifiers(person);
        assertThat(identifiers.names()).isEmpty();
        assertThat(identifiers.addresses()).isEmpty();
        assertThat(identifiers.emails()).containsExactly("kaija.kaimanen@example.com");
        assertThat(identifiers.phones()).hasSize(1);
        assertThat(identifiers.shared()).isGreaterThanOrEqualTo(2);
        forgetting.forgotten(person);
        ScanReport report = scanner.scan(identifiers);
        assertThat(report.hits()).isEmpty();
        assertThat(scanner.certificate(report).text()).contains("known by it too: " + identifiers.shared());
    }

    @Test
    @Tag("R-89")
    void in_another_row_of_a_table_that_keeps_one_it_is_a_hit() throws Exception {
        SubjectId person = persons.registered("Rivinen", "Riikka", "riikka.rivinen@example.com", "040 919 4949");
        Identifiers identifiers = scanner.identifiers(person);
        forgetting.forgotten(person);
        SubjectId other = persons.registered("Toinen", "Tuomo", "tuomo.toinen@example.com", "040 919 5959");
        officer.receives(other, DataSubjectRight.ACCESS);
        ScanReport before = scanner.scan(identifiers);
        assertThat(before.hits()).isEmpty();
        assertThat(before.staying())
                .extracting(Hit::place)
                .contains("requests_request.person_name", "erasure_plan.content");

        run("update requests_request set said = 'Terveisin Riikka Rivinen' where subject_id = '" + other + "'");

        assertThat(scanner.scan(identifiers).hits()).containsExactly(new Hit("requests_request.said", 1));
        run("update requests_request set said = null where subject_id = '" + other + "'");
    }

    @Test
    @Tag("R-89")
    @Tag("R-95")
    void somebody_is_found_everywhere_and_when_gone_nowhere_and_that_is_signed() throws Exception {
        SubjectId person = persons.registered("Kanariainen", "Kaino", EMAIL, "040 919 2939");
        Identifiers identifiers = scanner.identifiers(person);
        Path temporary = Files.createTempFile("canary", ".gz");
        try {
            plant(temporary);
            ScanReport found = scanner.scan(identifiers);
            assertThat(found.hits())
                    .extracting(hit -> hit.place().replaceAll(", \\d+ B", ""))
                    .contains(
                            "customers_customer.sort_name",
                            "customers_customer.number",
                            "customers_email.address",
                            "customers_phone.e164",
                            "customers_phone.as_entered",
                            "vault_key.locked_key",
                            "safe/*.txt: text",
                            "temporary/*.gz: gzip text");
            assertThat(found.tables()).isGreaterThan(50);
            assertThat(found.columns()).isGreaterThan(300);
            assertThat(found.files()).isPositive();
            assertThat(found.bytes()).isGreaterThan(1_000_000);
            assertThatThrownBy(() -> scanner.certificate(found)).hasMessage("scanner.refused.found");
        } finally {
            Files.delete(temporary);
            Files.delete(safe.file("canary.txt"));
        }
        forget(person);

        ScanReport nothing = scanner.scan(identifiers);

        assertThat(nothing.hits()).isEmpty();
        assertThat(nothing.unread()).isEmpty();
        SignedText certificate = scanner.certificate(nothing);
        assertThat(seal.genuine(certificate)).isTrue();
        assertThat(certificate.text())
                .contains("hits 0")
                .doesNotContainIgnoringCase("kanariainen")
                .doesNotContain(person.toString());
    }

    private void plant(Path temporary) throws IOException, SQLException {
        Files.writeString(safe.file("canary.txt"), "Kaino Kanariainen");
        try (OutputStream packed = new GZIPOutputStream(Files.newOutputStream(temporary))) {
            packed.write("KAINO KANARIAINEN".getBytes(StandardCharsets.UTF_8));
        }
        run("insert into vault_key (subject_id, locked_key, made_at) values (uuid(), '" + EMAIL
                + "', utc_timestamp())");
    }

    private void forget(SubjectId person) throws SQLException {
        String customer =
                " where customer_id = (select id from customers_customer where subject_id = '" + person + "')";
        run("delete from vault_key where locked_key = '" + EMAIL + "'");
        run("delete from access_notice_shown where subject_id = '" + person + "'");
        for (String table : new String[] {"email", "phone", "address", "name_key"}) {
            run("delete from customers_" + table + customer);
        }
        run("delete from customers_customer where subject_id = '" + person + "'");
    }

    private void run(String change) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(change);
        }
    }
}
