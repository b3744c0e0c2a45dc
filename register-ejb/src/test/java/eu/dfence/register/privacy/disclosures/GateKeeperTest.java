package eu.dfence.register.privacy.disclosures;

import static eu.dfence.register.privacy.disclosures.PartnerFixture.CONTACT;
import static eu.dfence.register.privacy.disclosures.PartnerFixture.COUNTRIES;
import static eu.dfence.register.privacy.disclosures.PartnerFixture.NOW;
import static eu.dfence.register.privacy.disclosures.PartnerFixture.TODAY;
import static eu.dfence.register.privacy.disclosures.PartnerFixture.agreedProcessor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.dfence.register.privacy.access.api.Prohibition;
import eu.dfence.register.privacy.access.api.Prohibition.Kind;
import eu.dfence.register.privacy.access.api.Prohibitions;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.privacy.disclosures.api.Addressee;
import eu.dfence.register.privacy.disclosures.api.DisclosurePurpose;
import eu.dfence.register.privacy.disclosures.api.Exit;
import eu.dfence.register.privacy.disclosures.api.Field;
import eu.dfence.register.privacy.disclosures.api.Outgoing;
import eu.dfence.register.privacy.disclosures.api.TransferBasis;
import eu.dfence.register.shared.api.Sha256;
import eu.dfence.register.staff.api.Rights;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What may not go is refused, each by its own fault alone, and nothing is written or handed out. */
class GateKeeperTest {
    private static final byte[] FILE = "Nimi;Katuosoite".getBytes(StandardCharsets.UTF_8);
    private static final SubjectId SOMEBODY = new SubjectId(UUID.randomUUID());
    private static final Set<Field> COLUMNS = EnumSet.of(Field.NAME, Field.STREET);

    private final Map<SubjectId, List<Prohibition>> forbidden = new HashMap<>();
    private final Set<SubjectId> restricted = new HashSet<>();
    private final List<LedgerRows.Route> written = new ArrayList<>();
    private Partner partner = agreedProcessor("FI");

    GateKeeperTest() {
        partner.allow(DisclosurePurpose.MAILING, COLUMNS);
        partner.allow(DisclosurePurpose.COLLECTION, COLUMNS);
    }

    private GateKeeper gate() {
        GateKeeper gate = new GateKeeper();
        gate.partners = new Partners() {
            @Override
            Partner get(UUID id) {
                return partner;
            }
        };
        gate.countries = new Countries() {
            @Override
            Known known() {
                return COUNTRIES;
            }
        };
        gate.prohibitions = new Holds();
        gate.ledger = new LedgerRows() {
            @Override
            void write(Outgoing out, Route route, UUID by, Instant at, LocalDate today) {
                assertThat(by).isEqualTo(CONTACT);
                assertThat(today).isEqualTo(TODAY);
                written.add(route);
            }
        };
        gate.me = () -> new Rights(CONTACT, "", "", CONTACT, "", "fi", Set.of(), TODAY, Set.of(), 1);
        gate.clock = Clock.fixed(NOW, ZoneId.of("Europe/Helsinki"));
        return gate;
    }

    private class Holds implements Prohibitions {
        @Override
        public List<Prohibition> inForce(SubjectId subject) {
            return forbidden.getOrDefault(subject, List.of());
        }

        @Override
        public Map<SubjectId, List<Prohibition>> inForce(Collection<SubjectId> subjects) {
            return forbidden;
        }

        @Override
        public Set<SubjectId> restricted(Collection<SubjectId> subjects) {
            return restricted;
        }
    }

    private byte[] pass(DisclosurePurpose purpose, Set<Field> columns) {
        return gate().pass(out(Addressee.partner(UUID.randomUUID()), purpose, columns, Sha256.hex(FILE)));
    }

    private static Outgoing out(Addressee to, DisclosurePurpose purpose, Set<Field> columns, String sha256) {
        return new Outgoing(
                UUID.randomUUID(), Exit.MAILING_LIST, to, purpose, columns, List.of(SOMEBODY), FILE, sha256);
    }

    private void refused(String key, DisclosurePurpose purpose, Set<Field> columns) {
        assertThatThrownBy(() -> pass(purpose, columns)).hasMessage("disclosures.refused." + key);
        assertThat(written).isEmpty();
    }

    @Test
    @Tag("R-18")
    void what_may_go_goes_and_is_written_with_name_and_country() {
        assertThat(pass(DisclosurePurpose.MAILING, COLUMNS)).isEqualTo(FILE);
        assertThat(written).containsExactly(new LedgerRows.Route("Painotalo Oy", "FI", TransferBasis.EEA));
    }

    @Test
    @Tag("R-18")
    void a_file_that_changed_after_its_hash_is_refused() {
        assertThatThrownBy(() -> gate().pass(out(
                        Addressee.dataSubject(),
                        DisclosurePurpose.DATA_SUBJECT_RIGHTS,
                        COLUMNS,
                        Sha256.hex(new byte[0]))))
                .hasMessage("disclosures.refused.changed");
        assertThat(written).isEmpty();
    }

    @Test
    @Tag("R-18")
    void a_partner_has_an_id_and_nobody_else_has() {
        assertThatThrownBy(() -> Addressee.partner(null)).hasMessage("partners.unknown");
        assertThatThrownBy(() -> new Addressee(Addressee.Kind.DEBTOR, UUID.randomUUID(), null))
                .hasMessage("partners.unknown");
    }

    @Test
    @Tag("R-17")
    void a_partner_whose_agreement_has_ended_while_the_file_waited_gets_nothing() {
        partner.agreements().get(0).end(TODAY, CONTACT, NOW);
        refused("AGREEMENT", DisclosurePurpose.MAILING, COLUMNS);
        assertThatThrownBy(() -> gate().ask(UUID.randomUUID(), DisclosurePurpose.MAILING, COLUMNS))
                .hasMessage("disclosures.refused.AGREEMENT");
    }

    @Test
    @Tag("R-46")
    void a_partner_in_a_country_without_a_basis_gets_nothing() {
        partner = agreedProcessor("IN");
        partner.allow(DisclosurePurpose.MAILING, COLUMNS);
        refused("COUNTRY", DisclosurePurpose.MAILING, COLUMNS);
    }

    @Test
    @Tag("R-18")
    @Tag("R-19")
    void a_column_outside_the_profile_or_a_purpose_without_one_is_refused() {
        refused("column", DisclosurePurpose.MAILING, EnumSet.of(Field.NAME, Field.PHONE));
        refused("profile", DisclosurePurpose.VALUE_ADDED_SERVICE, COLUMNS);
        partner.allow(DisclosurePurpose.MAILING, Set.of());
        refused("profile", DisclosurePurpose.MAILING, COLUMNS);
    }

    @ParameterizedTest
    @Tag("R-44")
    @EnumSource(
            value = Kind.class,
            names = {"DISCLOSURE", "PUBLICATION"})
    void a_ban_stops_what_is_sent_out_and_never_collection(Kind ban) {
        forbidden.put(SOMEBODY, List.of(new Prohibition(ban, TODAY)));
        refused("forbidden", DisclosurePurpose.MAILING, COLUMNS);
        assertThat(pass(DisclosurePurpose.COLLECTION, COLUMNS)).isEqualTo(FILE);
    }

    @Test
    @Tag("R-93")
    void a_restriction_stops_what_is_no_legal_claim() {
        restricted.add(SOMEBODY);
        refused("forbidden", DisclosurePurpose.MAILING, COLUMNS);
        assertThat(pass(DisclosurePurpose.COLLECTION, COLUMNS)).isEqualTo(FILE);
    }

    @Test
    @Tag("R-82")
    @Tag("R-96")
    void an_earlier_party_is_told_though_its_agreement_ended_and_no_country_has_a_basis_and_never_for_anything_else() {
        partner = agreedProcessor("IN");
        partner.agreements().get(0).end(TODAY, CONTACT, NOW);
        forbidden.put(SOMEBODY, List.of(new Prohibition(Kind.DISCLOSURE, TODAY)));
        Addressee told = Addressee.earlierParty(UUID.randomUUID(), "Painotalo Oy (ent.)");
        assertThat(gate().pass(notice(told, DisclosurePurpose.DATA_SUBJECT_RIGHTS, List.of(SOMEBODY))))
                .isEqualTo(FILE);
        assertThat(written).containsExactly(new LedgerRows.Route("Painotalo Oy (ent.)", "IN", null));
        refused(notice(told, DisclosurePurpose.MAILING, List.of(SOMEBODY)));
        assertThat(written).hasSize(1);
    }

    @Test
    @Tag("R-18")
    void no_list_leaves_as_a_notice_to_an_earlier_party_or_as_a_persons_own_data() {
        Addressee told = Addressee.earlierParty(UUID.randomUUID(), "Painotalo Oy (ent.)");
        List<SubjectId> two = List.of(SOMEBODY, new SubjectId(UUID.randomUUID()));
        refused(out(told, DisclosurePurpose.DATA_SUBJECT_RIGHTS, COLUMNS, Sha256.hex(FILE)));
        refused(notice(told, DisclosurePurpose.DATA_SUBJECT_RIGHTS, two));
        refused(notice(told, DisclosurePurpose.DATA_SUBJECT_RIGHTS, List.of()));
        refused(notice(Addressee.dataSubject(), DisclosurePurpose.DATA_SUBJECT_RIGHTS, two));
        assertThat(written).isEmpty();
        assertThat(gate().pass(notice(Addressee.dataSubject(), DisclosurePurpose.DATA_SUBJECT_RIGHTS, List.of())))
                .as("to somebody of whom the register knows nothing")
                .isEqualTo(FILE);
    }

    private void refused(Outgoing out) {
        assertThatThrownBy(() -> gate().pass(out)).hasMessage("disclosures.refused.purpose");
    }

    private static Outgoing notice(Addressee to, DisclosurePurpose purpose, List<SubjectId> subjects) {
        return new Outgoing(UUID.randomUUID(), Exit.NOTICE, to, purpose, COLUMNS, subjects, FILE, Sha256.hex(FILE));
    }

    @Test
    @Tag("R-44")
    void to_the_person_and_to_the_debtor_their_own_data_goes_whatever_they_forbade() {
        restricted.add(SOMEBODY);
        assertThat(gate().pass(out(
                        Addressee.dataSubject(), DisclosurePurpose.DATA_SUBJECT_RIGHTS, COLUMNS, Sha256.hex(FILE))))
                .isEqualTo(FILE);
        assertThat(gate().pass(out(Addressee.debtor(), DisclosurePurpose.INVOICING, COLUMNS, Sha256.hex(FILE))))
                .isEqualTo(FILE);
        assertThat(written).containsOnly(new LedgerRows.Route(null, null, null));
    }
}
