package eu.dfence.register.privacy.erasure;

import static eu.dfence.register.privacy.erasure.ErasureFixture.TODAY;
import static eu.dfence.register.privacy.erasure.ErasureFixture.asked;
import static eu.dfence.register.privacy.erasure.ErasureFixture.invoice;
import static eu.dfence.register.privacy.erasure.ErasureFixture.open;
import static eu.dfence.register.privacy.erasure.ErasureFixture.planned;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.dfence.register.privacy.catalogue.api.HeldRow;
import eu.dfence.register.shared.api.Sha256;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PlanTest {
    private static final UUID MAKER = UUID.fromString("0190a3c0-0000-7000-8000-000000000001");
    private static final UUID SECOND = UUID.fromString("0190a3c0-0000-7000-8000-000000000002");
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final String TEXT = PlanText.of(asked(), planned(HeldRow.of("customers_email", 2)));
    private static final String OTHER = PlanText.of(asked(), planned(HeldRow.of("customers_email", 3)));

    private static Plan plan() {
        return new Plan(asked(), TEXT, MAKER, NOW);
    }

    @Test
    @Tag("R-95")
    void a_second_person_approves_exactly_what_was_read() {
        Plan plan = plan();
        plan.approve(Sha256.hex(TEXT), TEXT, " Perusteltu. ", SECOND, NOW);
        assertThat(plan.stands(TEXT)).isTrue();
        assertThat(plan.stands(OTHER)).isFalse();
        assertThat(plan.accounts()).containsExactlyInAnyOrder(MAKER, SECOND);
        assertThatThrownBy(() -> plan.approve(Sha256.hex(TEXT), TEXT, "x", SECOND, NOW))
                .hasMessage("erasure.refused.ruled");
        assertThatThrownBy(() -> plan.sendBack("x", SECOND, NOW)).hasMessage("erasure.refused.ruled");
    }

    @Test
    @Tag("R-95")
    void whoever_made_it_rules_neither_way() {
        assertThatThrownBy(() -> plan().approve(Sha256.hex(TEXT), TEXT, "x", MAKER, NOW))
                .hasMessage("erasure.refused.same-person");
        assertThatThrownBy(() -> plan().sendBack("x", MAKER, NOW)).hasMessage("erasure.refused.same-person");
    }

    @Test
    @Tag("R-95")
    void another_plan_than_the_one_read_or_than_the_one_of_today_is_not_approved() {
        assertThatThrownBy(() -> plan().approve(Sha256.hex(OTHER), TEXT, "x", SECOND, NOW))
                .hasMessage("erasure.refused.changed");
        assertThatThrownBy(() -> plan().approve(Sha256.hex(TEXT), OTHER, "x", SECOND, NOW))
                .hasMessage("erasure.refused.changed");
    }

    @Test
    void a_ruling_has_its_reason() {
        Plan plan = plan();
        assertThat(plan.accounts()).containsExactly(MAKER);
        assertThat(plan.request()).isEqualTo(asked().request());
        plan.sendBack("x".repeat(1000), SECOND, NOW);
        assertThatThrownBy(() -> plan().approve(Sha256.hex(TEXT), TEXT, " ", SECOND, NOW))
                .hasMessage("erasure.refused.reason");
        assertThatThrownBy(() -> plan().sendBack("x".repeat(1001), SECOND, NOW)).hasMessage("erasure.refused.reason");
    }

    @Test
    @Tag("R-95")
    void only_an_approved_plan_that_still_says_the_same_is_carried_out() {
        Plan plan = plan();
        assertThatThrownBy(plan::refuseUnlessApproved).hasMessage("erasure.refused.not-approved");
        plan.approve(Sha256.hex(TEXT), TEXT, "x", SECOND, NOW);
        plan.refuseUnlessApproved();
        plan.refuseUnlessSays(TEXT);
        assertThatThrownBy(() -> plan.refuseUnlessSays(OTHER)).hasMessage("erasure.refused.changed");
        assertThat(plan.sha256()).isEqualTo(Sha256.hex(TEXT));
    }

    @Test
    void a_plan_sent_back_does_not_stand_though_it_says_the_same() {
        Plan plan = plan();
        assertThat(plan.stands(TEXT)).isTrue();
        plan.sendBack("Lasku puuttuu.", SECOND, NOW);
        assertThat(plan.stands(TEXT)).isFalse();
    }

    @Test
    void the_text_is_json_without_a_name_or_a_day_of_making() throws IOException {
        String text = PlanText.of(asked(), planned(invoice(7, TODAY).blockedBy(open("26\"\\\n 1140"))));
        JsonNode line = new ObjectMapper().readTree(text).at("/lines/0");
        assertThat(line.get("fate").textValue()).isEqualTo("BLOCKED");
        assertThat(line.at("/rows/0").textValue()).isEqualTo("7");
        assertThat(line.at("/blockers/0/reference").textValue()).isEqualTo("26\"\\\n 1140");
        assertThat(line.get("until").isNull()).isTrue();
        assertThat(text).contains("\\u000a 1140").doesNotContain("2026-11-22");
    }

    @Test
    @Tag("R-95")
    void what_goes_without_a_request_has_a_fingerprint_of_its_own() {
        String one = PlanText.sha256(planned(HeldRow.of("customers_email", 2)));
        assertThat(one).hasSize(64).isNotEqualTo(PlanText.sha256(planned(HeldRow.of("customers_email", 3))));
        assertThat(one)
                .isNotEqualTo(PlanText.sha256(List.of()))
                .isEqualTo(PlanText.sha256(planned(HeldRow.of("customers_email", 2))));
    }
}
