package eu.dfence.register.privacy.requests;

import static eu.dfence.register.privacy.requests.RequestFixture.OFFICER;
import static eu.dfence.register.privacy.requests.RequestFixture.RECEIVED;
import static eu.dfence.register.privacy.requests.RequestFixture.card;
import static eu.dfence.register.privacy.requests.RequestFixture.identified;
import static eu.dfence.register.privacy.requests.RequestFixture.ruling;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.dfence.register.privacy.requests.api.ClosingForm;
import eu.dfence.register.privacy.requests.api.DataSubjectRight;
import eu.dfence.register.privacy.requests.api.Decision;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ClosingTest {
    @Test
    @Tag("R-92")
    void an_answer_is_free_and_a_fee_needs_its_reason() {
        Request free = decided(Decision.GRANTED);
        free.close(ClosingForm.free(RECEIVED), RECEIVED);
        assertThat(card(free, RECEIVED).fee()).isEqualByComparingTo("0");

        Request paid = decided(Decision.GRANTED);
        assertThatThrownBy(() -> paid.close(new ClosingForm(RECEIVED, "10,00", " "), RECEIVED))
                .hasMessage("requests.refused.fee-reason");
        assertThatThrownBy(() -> paid.close(new ClosingForm(RECEIVED, "-1", "kiusa"), RECEIVED))
                .hasMessage("requests.refused.fee");
        assertThatThrownBy(() -> paid.close(new ClosingForm(RECEIVED, "1,234", "kiusa"), RECEIVED))
                .hasMessage("money.decimals");
        paid.close(new ClosingForm(RECEIVED, "10,00", "Sama pyyntö viikoittain."), RECEIVED);
        assertThat(card(paid, RECEIVED).fee()).isEqualByComparingTo("10.00");
        assertThat(card(paid, RECEIVED).feeReason()).isEqualTo("Sama pyyntö viikoittain.");
    }

    @Test
    @Tag("R-87")
    void a_certificate_is_made_of_a_refusal_only_and_a_confirmation_of_what_was_granted() {
        assertThatThrownBy(() -> decided(Decision.GRANTED).certify(UUID.randomUUID()))
                .hasMessage("requests.refused.no-refusal");
        assertThatThrownBy(() -> identified(DataSubjectRight.ERASURE).certify(UUID.randomUUID()))
                .hasMessage("requests.refused.undecided");
        assertThatThrownBy(() -> decided(Decision.REFUSED).refuseUnlessGranted())
                .hasMessage("requests.refused.not-granted");
        decided(Decision.PARTLY_GRANTED).refuseUnlessGranted();
    }

    private static Request decided(Decision decision) {
        Request request = identified(DataSubjectRight.ERASURE);
        request.decide(ruling(decision, RECEIVED), OFFICER);
        return request;
    }
}
