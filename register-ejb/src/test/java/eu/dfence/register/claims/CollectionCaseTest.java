package eu.dfence.register.claims;

import static eu.dfence.register.claims.ClaimFixture.CLERK;
import static eu.dfence.register.claims.ClaimFixture.DEBTOR;
import static eu.dfence.register.claims.ClaimFixture.TODAY;
import static eu.dfence.register.claims.ClaimFixture.handedOver;
import static eu.dfence.register.claims.ClaimFixture.overdue;
import static eu.dfence.register.claims.ClaimFixture.owed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.dfence.register.claims.api.CaseState;
import eu.dfence.register.invoicing.api.Receivable;
import eu.dfence.register.privacy.catalogue.api.ErasureBlocker;
import eu.dfence.register.privacy.catalogue.api.HeldRow;
import eu.dfence.register.shared.api.RegisterException;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CollectionCaseTest {
    private static final BigDecimal NOTHING = new BigDecimal("0.00");

    private final Receivable one = overdue("2026-7", "120.50");
    private final Receivable other = overdue("2026-9", "79.50");
    private final CollectionCase handed = handedOver(one, other);

    @Test
    @Tag("R-44")
    void keeps_exactly_what_the_agency_was_told() {
        assertThat(handed.row().capital()).isEqualTo("200.00");
        assertThat(handed.row().debtorName()).isEqualTo("Velallinen, Veikko");
        assertThat(handed.row().customer()).isEqualTo(DEBTOR);
        assertThat(handed.recipient().name()).isEqualTo("Esimerkkiperintä Oy");
        assertThat(handed.recipient().on()).isEqualTo(TODAY);
        assertThat(handed.invoices()).containsExactly(one.invoice(), other.invoice());
    }

    @Test
    @Tag("R-47")
    void holds_back_until_it_is_closed() {
        assertThat(handed.claims())
                .allSatisfy(claim -> assertThat(claim.blocker(one, TODAY))
                        .extracting(ErasureBlocker::ground, ErasureBlocker::reference, ErasureBlocker::until)
                        .containsExactly(ErasureBlocker.Ground.COLLECTION, "P-1001", null));
        handed.close(CaseState.PAID, NOTHING, null, TODAY, CLERK);
        assertThat(handed.claims())
                .allSatisfy(claim -> assertThat(claim.blocker(one, TODAY)).isNull());
        assertThat(handed.row().closedOn()).isEqualTo(TODAY);
    }

    @Test
    @Tag("R-47")
    void a_loss_holds_back_until_it_is_barred_by_time() {
        handed.close(CaseState.WRITTEN_OFF, new BigDecimal("200.00"), TODAY, TODAY, CLERK);
        Claim claim = handed.claims().get(0);
        LocalDate last = TODAY.plusYears(3);
        assertThat(claim.blocker(one, last).until()).isEqualTo(last);
        assertThat(claim.blocker(one, last.plusDays(1))).isNull();
    }

    @Test
    void a_loss_that_is_paid_after_all_holds_nothing_back() {
        handed.close(CaseState.WRITTEN_OFF, new BigDecimal("200.00"), null, TODAY, CLERK);
        Receivable paid = owed(DEBTOR, "2026-7", "0.00", one.dueOn(), TODAY);
        assertThat(handed.claims().get(0).blocker(paid, TODAY)).isNull();
        assertThat(handed.claims().get(0).blocker(null, TODAY)).isNull();
    }

    @Test
    void is_not_paid_while_an_invoice_is_open() {
        assertThatThrownBy(() -> handed.close(CaseState.PAID, new BigDecimal("0.01"), null, TODAY, CLERK))
                .hasMessage("collection.refused.unpaid");
        assertThat(handed.open()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(value = CaseState.class, names = "OPEN", mode = EnumSource.Mode.EXCLUDE)
    void is_closed_once(CaseState outcome) {
        handed.close(outcome, NOTHING, null, TODAY, CLERK);
        assertThatThrownBy(() -> handed.close(CaseState.WITHDRAWN, NOTHING, null, TODAY, CLERK))
                .hasMessage("collection.refused.closed");
    }

    @Test
    void is_not_closed_as_open() {
        assertThatThrownBy(() -> handed.close(CaseState.OPEN, NOTHING, null, TODAY, CLERK))
                .hasMessage("collection.refused.outcome");
        assertThatThrownBy(() -> handed.close(null, NOTHING, null, TODAY, CLERK))
                .hasMessage("collection.refused.outcome");
    }

    @ParameterizedTest
    @CsvSource({"2026-11-21", "2026-11-23"})
    void the_agency_demands_between_the_handing_over_and_the_end(LocalDate demanded) {
        assertThatThrownBy(() -> handed.close(CaseState.WITHDRAWN, NOTHING, demanded, TODAY, CLERK))
                .hasMessage("collection.refused.day");
    }

    @Test
    void is_kept_from_the_financial_year_in_which_it_ended() {
        assertThat(handed.held(day -> day.plusDays(1)).since()).isNull();
        handed.close(CaseState.WITHDRAWN, NOTHING, null, TODAY, CLERK);
        HeldRow held = handed.held(day -> day.plusDays(1));
        assertThat(held.since()).isEqualTo(TODAY.plusDays(1));
    }

    @ParameterizedTest
    @CsvSource({"'', 2345678-0", "'  ', 2345678-0", "Esimerkkiperintä Oy, 2345678-1", "Esimerkkiperintä Oy, ''"})
    void an_agency_has_a_name_and_a_business_id(String name, String businessId) {
        assertThatThrownBy(() -> new Agency(name, businessId)).isInstanceOf(RegisterException.class);
    }
}
