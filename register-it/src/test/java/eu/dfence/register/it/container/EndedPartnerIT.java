package eu.dfence.register.it.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.privacy.disclosures.api.Addressee;
import eu.dfence.register.privacy.disclosures.api.DisclosurePurpose;
import eu.dfence.register.privacy.disclosures.api.Exit;
import eu.dfence.register.privacy.disclosures.api.Field;
import eu.dfence.register.privacy.disclosures.api.Gate;
import eu.dfence.register.privacy.disclosures.api.Outgoing;
import eu.dfence.register.privacy.disclosures.api.PartnerDesk;
import eu.dfence.register.privacy.outbox.api.DispatchDesk;
import eu.dfence.register.privacy.outbox.api.DispatchKind;
import eu.dfence.register.privacy.outbox.api.DispatchRow;
import eu.dfence.register.shared.api.Sha256;
import jakarta.ejb.EJB;
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

/** A processor whose agreement has ended gets nothing, and is still ordered to delete what it has, in its own language. */
@ExtendWith(ArquillianExtension.class)
class EndedPartnerIT {
    private static final byte[] LIST = "Pirjo Päättynyt".getBytes(StandardCharsets.UTF_8);

    @Inject
    Callers callers;

    @Inject
    Officer officer;

    @Inject
    Persons persons;

    @Inject
    Printer printer;

    @Inject
    Past past;

    @Inject
    Forgetting forgetting;

    @Inject
    Left left;

    @Inject
    Gate gate;

    @EJB
    PartnerDesk partners;

    @EJB
    DispatchDesk desk;

    @Deployment
    static WebArchive register() {
        return Deployments.register();
    }

    @Test
    @Tag("R-17")
    @Tag("R-82")
    @Tag("R-96")
    void gets_nothing_new_and_is_ordered_to_delete_what_it_has() throws Exception {
        SubjectId person = persons.registered("Päättynyt", "Pirjo");
        UUID partner = printer.id();
        callers.as("myynti", () -> gate.pass(list(partner, person)));
        callers.as("rekisteri", () -> {
            partners.end(partner);
            return null;
        });
        past.run("update disclosures_partner set language = 'sv' where public_id = '" + partner + "'");
        try {
            assertThatThrownBy(() -> callers.as("myynti", () -> gate.pass(list(partner, person))))
                    .hasMessage("disclosures.refused.AGREEMENT");
            forgetting.forgotten(person);
            ordered(person);
        } finally {
            past.run("update disclosures_partner set language = 'fi' where public_id = '" + partner + "'");
            callers.as("rekisteri", () -> {
                partners.agree(partner, officer.today(), null, new byte[0]);
                return null;
            });
        }
    }

    private void ordered(SubjectId person) throws Exception {
        List<DispatchRow> rows = officer.sees(() -> desk.of(person));
        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.kind()).isEqualTo(DispatchKind.DELETION_ORDER);
            assertThat(row.party()).isEqualTo(Printer.NAME);
        });
        byte[] letter = officer.sees(() -> desk.letter(rows.get(0).id())).pdf();
        assertThat(Pdf.text(letter)).contains("Order att radera personuppgifter", "Pirjo Päättynyt");
        assertThat(left.of(person).get(0)).satisfies(row -> {
            assertThat(row.to()).isEqualTo(Addressee.Kind.EARLIER_PARTY);
            assertThat(row.sha256()).isEqualTo(Sha256.hex(letter));
            assertThat(row.country()).isEqualTo("FI");
        });
    }

    private static Outgoing list(UUID partner, SubjectId person) {
        return new Outgoing(
                UUID.randomUUID(),
                Exit.MAILING_LIST,
                Addressee.partner(partner),
                DisclosurePurpose.MAILING,
                Set.of(Field.NAME),
                List.of(person),
                LIST,
                Sha256.hex(LIST));
    }
}
