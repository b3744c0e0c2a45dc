package eu.dfence.register.claims;

import static eu.dfence.register.claims.ClaimFixture.CLERK;
import static eu.dfence.register.claims.ClaimFixture.CLOCK;
import static eu.dfence.register.claims.ClaimFixture.TODAY;
import static eu.dfence.register.claims.ClaimFixture.contested;
import static eu.dfence.register.claims.ClaimFixture.overdue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import eu.dfence.register.claims.api.DisputeState;
import eu.dfence.register.invoicing.api.Receivable;
import eu.dfence.register.privacy.catalogue.api.ErasureBlocker;
import eu.dfence.register.privacy.catalogue.api.HeldRow;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DisputeTest {
    private final Receivable invoice = overdue("2026-7", "120.50");
    private final Dispute dispute = contested(invoice);

    @Test
    @Tag("R-47")
    void holds_back_until_it_is_settled() {
        HeldRow open = held();
        assertThat(open.since()).isNull();
        assertThat(open.blockers())
                .extracting(ErasureBlocker::ground, ErasureBlocker::reference)
                .containsExactly(tuple(ErasureBlocker.Ground.DISPUTE, "2026-7"));
        dispute.settle(DisputeState.REJECTED, TODAY, CLERK);
        assertThat(held().blockers()).isEmpty();
        assertThat(held().since()).isEqualTo("2026-12-31");
    }

    private HeldRow held() {
        return dispute.held(day -> day.withMonth(12).withDayOfMonth(31));
    }

    @ParameterizedTest
    @EnumSource(value = DisputeState.class, names = "OPEN", mode = EnumSource.Mode.EXCLUDE)
    void is_settled_once(DisputeState outcome) {
        dispute.settle(outcome, TODAY, CLERK);
        assertThat(dispute.told().state()).isEqualTo(outcome);
        assertThatThrownBy(() -> dispute.settle(DisputeState.UPHELD, TODAY, CLERK))
                .hasMessage("disputes.refused.settled");
    }

    @Test
    void is_not_settled_as_open() {
        assertThatThrownBy(() -> dispute.settle(DisputeState.OPEN, TODAY, CLERK))
                .hasMessage("disputes.refused.outcome");
    }

    @Test
    void says_what_is_contested_and_since_when() {
        assertThatThrownBy(() -> new Dispute(invoice, "  ", TODAY, CLERK, CLOCK.instant(), TODAY))
                .hasMessage("disputes.refused.reason");
        assertThatThrownBy(() -> new Dispute(invoice, "x".repeat(501), TODAY, CLERK, CLOCK.instant(), TODAY))
                .hasMessage("disputes.refused.reason");
        assertThatThrownBy(() -> new Dispute(invoice, "Puuttui", TODAY.plusDays(1), CLERK, CLOCK.instant(), TODAY))
                .hasMessage("disputes.refused.day");
    }

    @Test
    void a_reason_has_five_hundred_letters_at_most() {
        Receivable invoice = ClaimFixture.overdue("2026-7", "80.00");
        assertThat(because(invoice, "x".repeat(500)).invoiceId()).isEqualTo(invoice.invoice());
        assertThatThrownBy(() -> because(invoice, "x".repeat(501))).hasMessage("disputes.refused.reason");
    }

    private static Dispute because(Receivable invoice, String reason) {
        return new Dispute(
                invoice,
                reason,
                ClaimFixture.TODAY,
                ClaimFixture.CLERK,
                ClaimFixture.CLOCK.instant(),
                ClaimFixture.TODAY);
    }
}
