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
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
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

    private byte[] leave(SubjectId person, DisclosurePurpose purpose) throws Exception {
        Outgoing out = new Outgoing(
                UUID.randomUUID(),
                Exit.COPY,
                Addressee.dataSubject(),
                purpose,
                Set.of(Field.NAME),
                List.of(person),
                FILE,
                Sha256.hex(FILE));
        return callers.as("tietosuoja", () -> gate.pass(out));
    }

    private List<LedgerRow> left(SubjectId person) throws Exception {
        return callers.as("tarkastaja", () -> ledger.ledger(new LedgerFilter(null, person, null, null, null, null)))
                .rows();
    }
}
