package eu.dfence.register.it.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.privacy.disclosures.api.Addressee;
import eu.dfence.register.privacy.disclosures.api.DisclosurePurpose;
import eu.dfence.register.privacy.disclosures.api.Exit;
import eu.dfence.register.privacy.disclosures.api.Field;
import eu.dfence.register.privacy.disclosures.api.Gate;
import eu.dfence.register.privacy.disclosures.api.LedgerDesk;
import eu.dfence.register.privacy.disclosures.api.LedgerFilter;
import eu.dfence.register.privacy.disclosures.api.LedgerRow;
import eu.dfence.register.privacy.disclosures.api.Outgoing;
import eu.dfence.register.shared.api.Sha256;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the notice does not name nothing leaves for, whoever it is to. */
@ExtendWith(ArquillianExtension.class)
class NamedPurposesIT {
    private static final byte[] FILE = "NAME\nGate\n".getBytes(StandardCharsets.UTF_8);

    @Inject
    Callers callers;

    @Inject
    Persons persons;

    @Inject
    Gate gate;

    @Inject
    LedgerDesk ledger;

    @Resource(lookup = "jdbc/register")
    DataSource database;

    @Deployment
    static WebArchive register() {
        return Deployments.register();
    }

    @Test
    @Tag("R-15")
    @Tag("R-44")
    void a_purpose_the_notice_does_not_name_is_refused_and_one_it_names_is_written_down() throws Exception {
        SubjectId person = persons.registered(Persons.person("Portti", "Nimetty"));
        assertThatThrownBy(() -> leave(person, DisclosurePurpose.AD_TARGETING))
                .hasMessage("disclosures.refused.purpose");
        assertThat(left(person)).isEmpty();

        assertThat(leave(person, DisclosurePurpose.DATA_SUBJECT_RIGHTS)).isEqualTo(FILE);
        assertThat(left(person)).extracting(LedgerRow::purpose).containsExactly(DisclosurePurpose.DATA_SUBJECT_RIGHTS);
    }

    @Test
    @Tag("R-18")
    void one_document_stands_once_for_each_who_gets_it_and_never_with_other_bytes() throws Exception {
        SubjectId person = persons.registered(Persons.person("Portti", "Toistuva"));
        UUID document = UUID.randomUUID();
        byte[] other = {1};
        leave(out(document, person, Addressee.dataSubject(), FILE));
        leave(out(document, person, Addressee.dataSubject(), FILE));
        assertThat(left(person)).hasSize(1);
        leave(out(document, person, Addressee.debtor(), FILE));
        assertThat(left(person))
                .extracting(LedgerRow::to)
                .containsExactlyInAnyOrder(Addressee.Kind.DATA_SUBJECT, Addressee.Kind.DEBTOR);
        assertThatThrownBy(() -> leave(out(document, person, Addressee.debtor(), other)))
                .hasMessage("disclosures.refused.changed");
        assertThat(left(person)).hasSize(2);
    }

    @Test
    @Tag("R-18")
    void what_does_not_fit_the_ledger_does_not_leave() throws Exception {
        SubjectId person = persons.registered(Persons.person("Portti", "Pitkä"));
        Addressee endless = Addressee.earlierParty(null, "x".repeat(201));
        assertThatThrownBy(() -> leave(out(UUID.randomUUID(), person, endless, FILE)));
        assertThat(left(person)).isEmpty();
    }

    @Test
    @Tag("R-54")
    void whoever_is_looked_up_in_the_ledger_stands_in_the_access_log_though_nothing_left() throws Exception {
        SubjectId nobodyKnown = SubjectId.next();
        assertThat(left(nobodyKnown)).isEmpty();
        assertThat(looked(nobodyKnown)).isOne();
    }

    @Test
    @Tag("R-46")
    void one_decision_about_a_country_follows_the_other_without_a_gap_and_ends_with_its_day() throws Exception {
        for (String day : List.of("2021-06-28", "2025-12-27", "2025-12-28", "2031-12-27")) {
            assertThat(adequate("GB", day)).as(day).isOne();
        }
        assertThat(adequate("GB", "2031-12-28")).isZero();
    }

    private long adequate(String country, String day) throws Exception {
        try (Connection connection = database.getConnection();
                ResultSet row = connection
                        .createStatement()
                        .executeQuery(
                                "select count(*) from disclosures_country where basis = 'ADEQUACY' and country = '"
                                        + country + "' and valid_from <= '" + day
                                        + "' and (valid_to is null or valid_to >= '"
                                        + day + "')")) {
            row.next();
            return row.getLong(1);
        }
    }

    private long looked(SubjectId subject) throws Exception {
        try (Connection connection = database.getConnection();
                ResultSet row = connection
                        .createStatement()
                        .executeQuery("select count(*) from access_log where purpose = 'DATA_SUBJECT_RIGHTS'"
                                + " and subject_id = '" + subject + "'")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static Outgoing out(UUID document, SubjectId person, Addressee to, byte[] file) {
        return new Outgoing(
                document,
                to.kind() == Addressee.Kind.EARLIER_PARTY ? Exit.NOTICE : Exit.COPY,
                to,
                DisclosurePurpose.DATA_SUBJECT_RIGHTS,
                Set.of(Field.NAME),
                List.of(person),
                file,
                Sha256.hex(file));
    }

    private byte[] leave(SubjectId person, DisclosurePurpose purpose) throws Exception {
        return leave(new Outgoing(
                UUID.randomUUID(),
                Exit.COPY,
                Addressee.dataSubject(),
                purpose,
                Set.of(Field.NAME),
                List.of(person),
                FILE,
                Sha256.hex(FILE)));
    }

    private byte[] leave(Outgoing out) throws Exception {
        return callers.as("tietosuoja", () -> gate.pass(out));
    }

    private List<LedgerRow> left(SubjectId person) throws Exception {
        return callers.as("tarkastaja", () -> ledger.ledger(person, new LedgerFilter(null, null, null, null, null)))
                .rows();
    }
}
