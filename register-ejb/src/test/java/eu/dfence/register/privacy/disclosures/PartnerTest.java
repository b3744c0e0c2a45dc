package eu.dfence.register.privacy.disclosures;

import static eu.dfence.register.privacy.disclosures.PartnerFixture.CONTACT;
import static eu.dfence.register.privacy.disclosures.PartnerFixture.COUNTRIES;
import static eu.dfence.register.privacy.disclosures.PartnerFixture.NOW;
import static eu.dfence.register.privacy.disclosures.PartnerFixture.TODAY;
import static eu.dfence.register.privacy.disclosures.PartnerFixture.agreedProcessor;
import static eu.dfence.register.privacy.disclosures.PartnerFixture.grounded;
import static eu.dfence.register.privacy.disclosures.PartnerFixture.partner;
import static eu.dfence.register.privacy.disclosures.PartnerFixture.transfer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.dfence.register.privacy.disclosures.api.Obstacle;
import eu.dfence.register.privacy.disclosures.api.PartnerForm;
import eu.dfence.register.privacy.disclosures.api.PartnerRole;
import eu.dfence.register.privacy.disclosures.api.TransferBasis;
import eu.dfence.register.privacy.disclosures.api.TransferForm;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PartnerTest {
    @Test
    @Tag("R-17")
    @Tag("R-96")
    void a_processor_or_a_joint_controller_gets_nothing_without_an_agreement() {
        assertThat(partner(PartnerRole.PROCESSOR, "FI").obstacles(COUNTRIES, TODAY))
                .containsExactly(Obstacle.AGREEMENT);
        assertThat(partner(PartnerRole.JOINT, "FI").obstacles(COUNTRIES, TODAY)).containsExactly(Obstacle.AGREEMENT);
        assertThat(partner(PartnerRole.INDEPENDENT, "FI").obstacles(COUNTRIES, TODAY))
                .isEmpty();
        assertThat(agreedProcessor("FI").obstacles(COUNTRIES, TODAY)).isEmpty();
    }

    @Test
    @Tag("R-17")
    void an_agreement_that_is_ended_is_over_from_that_day_and_ends_once() {
        Partner partner = partner(PartnerRole.PROCESSOR, "FI");
        Agreement agreement =
                partner.agree(new Agreement(partner, TODAY.minusDays(3), TODAY.plusDays(3), CONTACT, NOW));
        assertThat(partner.mayAct(TODAY.minusDays(4))).isFalse();
        assertThat(partner.mayAct(TODAY.plusDays(3))).isTrue();
        assertThat(partner.mayAct(TODAY.plusDays(4))).isFalse();
        agreement.end(TODAY, CONTACT, NOW);
        assertThat(partner.mayAct(TODAY.minusDays(1))).isTrue();
        assertThat(partner.mayAct(TODAY)).isFalse();
        assertThatThrownBy(() -> agreement.end(TODAY, CONTACT, NOW)).hasMessage("partners.refused.no-agreement");
    }

    @Test
    @Tag("R-17")
    @Tag("R-96")
    void ending_ends_every_agreement_in_force_or_coming_and_leaves_those_that_are_over() {
        Partner partner = partner(PartnerRole.PROCESSOR, "FI");
        partner.agree(new Agreement(partner, TODAY.minusDays(9), TODAY.minusDays(5), CONTACT, NOW));
        partner.agree(new Agreement(partner, TODAY.minusDays(3), TODAY.plusDays(3), CONTACT, NOW));
        partner.agree(new Agreement(partner, TODAY.minusDays(2), null, CONTACT, NOW));
        partner.agree(new Agreement(partner, TODAY.plusDays(30), null, CONTACT, NOW));
        partner.end(TODAY, CONTACT, NOW);
        assertThat(partner.mayAct(TODAY)).isFalse();
        assertThat(partner.mayAct(TODAY.plusDays(30))).isFalse();
        assertThat(partner.agreements().get(0).to()).isEqualTo(TODAY.minusDays(5));
        assertThat(partner.agreements().get(3).row(TODAY, Map.of()).withdrawn()).isTrue();
        assertThat(partner.agreements().get(2).row(TODAY, Map.of()).withdrawn()).isFalse();
        assertThatThrownBy(() -> partner.end(TODAY, CONTACT, NOW)).hasMessage("partners.refused.no-agreement");
    }

    @Test
    @Tag("R-46")
    void a_basis_that_is_ended_carries_nothing_from_that_day_and_ends_once() {
        Partner indian = agreedProcessor("IN");
        grounded(indian, "IN", TransferBasis.CLAUSES);
        UUID basis = indian.transfers().get(0).row(TODAY, Map.of()).id();
        indian.transfer(basis).end(TODAY, CONTACT, NOW);
        assertThat(indian.obstacles(COUNTRIES, TODAY.minusDays(1))).isEmpty();
        assertThat(indian.obstacles(COUNTRIES, TODAY)).containsExactly(Obstacle.COUNTRY);
        assertThat(indian.transfer(basis)
                        .row(TODAY, Map.of(CONTACT, "Yhteyshenkilö"))
                        .endedBy())
                .isEqualTo("Yhteyshenkilö");
        assertThatThrownBy(() -> indian.transfer(basis).end(TODAY, CONTACT, NOW))
                .hasMessage("partners.refused.no-basis");
        assertThatThrownBy(() -> indian.transfer(UUID.randomUUID())).hasMessage("partners.unknown");
    }

    @Test
    @Tag("R-96")
    void whoever_decides_by_itself_answers_for_its_own_processors() {
        Partner independent = partner(PartnerRole.INDEPENDENT, "FI");
        independent.use(new SubProcessor(independent, "Help Ltd", "IN", "Etätuki"));
        assertThat(independent.obstacles(COUNTRIES, TODAY)).isEmpty();
    }

    @Test
    @Tag("R-96")
    void a_sub_processor_is_approved_first_and_its_country_has_a_basis() {
        Partner partner = agreedProcessor("FI");
        SubProcessor norwegian = new SubProcessor(partner, "Lagring AS", "NO", "Levytila");
        partner.use(norwegian);
        assertThat(partner.obstacles(COUNTRIES, TODAY)).containsExactly(Obstacle.SUB_PROCESSOR);
        norwegian.approve(CONTACT, NOW);
        assertThat(partner.obstacles(COUNTRIES, TODAY)).isEmpty();
        SubProcessor indian = new SubProcessor(partner, "Help Ltd", "IN", "Etätuki");
        partner.use(indian);
        indian.approve(CONTACT, NOW);
        assertThat(partner.obstacles(COUNTRIES, TODAY)).containsExactly(Obstacle.SUB_PROCESSOR_COUNTRY);
        indian.remove(CONTACT, NOW);
        assertThat(partner.obstacles(COUNTRIES, TODAY)).isEmpty();
    }

    @Test
    @Tag("R-46")
    void a_country_outside_the_area_needs_a_basis_of_chapter_v_that_day() {
        assertThat(agreedProcessor("NO").obstacles(COUNTRIES, TODAY)).isEmpty();
        assertThat(agreedProcessor("CH").obstacles(COUNTRIES, TODAY)).isEmpty();
        assertThat(agreedProcessor("CH").obstacles(COUNTRIES, TODAY.plusDays(1)))
                .as("the decision has ended")
                .containsExactly(Obstacle.COUNTRY);
        Partner indian = agreedProcessor("IN");
        assertThat(indian.obstacles(COUNTRIES, TODAY)).containsExactly(Obstacle.COUNTRY);
        grounded(indian, "IN", TransferBasis.CLAUSES);
        assertThat(indian.obstacles(COUNTRIES, TODAY)).isEmpty();
        assertThat(indian.obstacles(COUNTRIES, TODAY.minusDays(11))).containsExactly(Obstacle.COUNTRY);
    }

    @Test
    @Tag("R-46")
    void the_united_states_are_adequate_for_a_certified_recipient_only() {
        Partner american = agreedProcessor("US");
        assertThat(american.obstacles(COUNTRIES, TODAY)).containsExactly(Obstacle.COUNTRY);
        grounded(american, "US", TransferBasis.CERTIFIED);
        assertThat(american.obstacles(COUNTRIES, TODAY)).isEmpty();
        assertThat(american.basis("US", COUNTRIES, TODAY)).isEqualTo(TransferBasis.CERTIFIED);
        assertThatThrownBy(() -> grounded(american, "IN", TransferBasis.CERTIFIED))
                .hasMessage("partners.refused.certified");
    }

    @Test
    @Tag("R-46")
    void technical_necessity_is_written_as_a_reason_and_refused_as_a_basis() {
        Partner indian = agreedProcessor("IN");
        assertThat(indian.row(COUNTRIES, TODAY).partner().necessity()).isEqualTo("Ei muuta tekijää.");
        assertThat(indian.obstacles(COUNTRIES, TODAY)).containsExactly(Obstacle.COUNTRY);
        assertThatThrownBy(() -> grounded(indian, "IN", TransferBasis.TECHNICAL_NECESSITY))
                .hasMessage("partners.refused.technical");
    }

    @ParameterizedTest
    @Tag("R-46")
    @EnumSource(names = {"EEA", "ADEQUACY"})
    void what_the_law_says_of_a_country_is_not_written_by_hand(TransferBasis general) {
        assertThatThrownBy(() -> grounded(agreedProcessor("IN"), "IN", general)).hasMessage("partners.refused.basis");
    }

    @Test
    @Tag("R-46")
    void a_basis_says_its_grounds_and_its_days() {
        Partner indian = agreedProcessor("IN");
        refused(indian, transfer("IN", TransferBasis.DEROGATION, " "), "grounds");
        refused(indian, transfer("XX", TransferBasis.DEROGATION, "x"), "country");
        refused(indian, new TransferForm("IN", TransferBasis.DEROGATION, "x", null, null), "from");
        refused(indian, new TransferForm("IN", TransferBasis.DEROGATION, "x", TODAY, TODAY.minusDays(1)), "period");
        refused(indian, new TransferForm("IN", null, "x", TODAY, null), "basis");
    }

    private static void refused(Partner partner, TransferForm form, String key) {
        assertThatThrownBy(() -> new Transfer(partner, form, COUNTRIES, CONTACT, NOW))
                .hasMessage("partners.refused." + key);
    }

    @Test
    @Tag("R-17")
    void a_partner_says_who_it_is() {
        assertThatThrownBy(() -> new Partner(form(" ", "2345678-0", "FI"))).hasMessage("partners.refused.name");
        assertThatThrownBy(() -> new Partner(form("Oy", "2345678-1", "FI"))).hasMessage("business-id.check-digit");
        assertThatThrownBy(() -> new Partner(form("Oy", null, "Suomi"))).hasMessage("partners.refused.country");
        assertThat(new Partner(form("Inc.", " ", "us")).businessId()).isNull();
        assertThat(new Partner(form("Inc.", " ", "us")).language()).isEqualTo("fi");
        assertThatThrownBy(() -> new Partner(
                        new PartnerForm("Oy", "2345678-0", "FI", PartnerRole.PROCESSOR, "Painaminen", null, "de")))
                .hasMessage("partners.refused.language");
    }

    private static PartnerForm form(String name, String businessId, String country) {
        return new PartnerForm(name, businessId, country, PartnerRole.PROCESSOR, "Painaminen", null, "fi");
    }

    @Test
    @Tag("R-96")
    void a_signed_agreement_is_kept_as_it_was_scanned_and_is_a_pdf() {
        Partner partner = agreedProcessor("FI");
        Agreement agreement = partner.agreements().get(0);
        byte[] pdf = "%PDF-1.7 allekirjoitettu".getBytes(StandardCharsets.UTF_8);
        AgreementPaper paper = new AgreementPaper(agreement, pdf);
        assertThat(paper.content()).isEqualTo(pdf);
        assertThat(agreement.row(LocalDate.of(2026, 11, 22), Map.of()).sha256()).isEqualTo(paper.sha256());
        assertThatThrownBy(() -> new AgreementPaper(agreement, "GIF89a".getBytes(StandardCharsets.UTF_8)))
                .hasMessage("partners.refused.scan");
    }
}
