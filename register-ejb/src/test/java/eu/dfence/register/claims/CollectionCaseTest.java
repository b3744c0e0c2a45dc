package eu.dfence.register.claims;

import static eu.dfence.register.claims.ClaimFixture.AGENCY;
import static eu.dfence.register.claims.ClaimFixture.CLERK;
import static eu.dfence.register.claims.ClaimFixture.DEBTOR;
import static eu.dfence.register.claims.ClaimFixture.TODAY;
import static eu.dfence.register.claims.ClaimFixture.handedOver;
import static eu.dfence.register.claims.ClaimFixture.overdue;
import static eu.dfence.register.claims.ClaimFixture.owed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.dfence.register.claims.api.CaseCard;
import eu.dfence.register.claims.api.CaseState;
import eu.dfence.register.invoicing.api.Receivable;
import eu.dfence.register.privacy.catalogue.api.ErasureBlocker;
import eu.dfence.register.privacy.catalogue.api.HeldRow;
import eu.dfence.register.privacy.disclosures.api.Addressee;
import eu.dfence.register.privacy.disclosures.api.DisclosurePurpose;
import eu.dfence.register.privacy.disclosures.api.Field;
import eu.dfence.register.privacy.disclosures.api.Outgoing;
import eu.dfence.register.shared.api.Sha256;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
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

    @Test
    @Tag("R-17")
    void an_agency_is_a_partner_called_as_it_was_then() {
        assertThatThrownBy(() -> new Agency(null)).hasMessage("collection.refused.agency");
        assertThat(handed.agency().name()).isEqualTo("Esimerkkiperintä Oy");
        assertThat(handed.agency().partnerId()).isEqualTo(AGENCY);
        assertThat(handed.agency().businessId()).isNull();
        assertThat(handed.recipient().partner()).isEqualTo(AGENCY);
    }

    /** Only the hash is kept and the sheet made anew each time: with one byte else no case of an older version could be fetched again. */
    @Test
    @Tag("R-18")
    @Tag("R-44")
    void what_leaves_is_the_debtors_name_and_the_claims_and_the_same_each_time() {
        Outgoing leaving = handed.outgoing();
        assertThat(new String(leaving.content(), StandardCharsets.UTF_8))
                .isEqualTo("\ufeffToimeksianto;Velallinen;Lasku;Eräpäivä;Pääoma, EUR\r\n"
                        + "P-1001;Velallinen, Veikko;2026-7;2026-10-01;120.50\r\n"
                        + "P-1001;Velallinen, Veikko;2026-9;2026-10-01;79.50\r\n");
        assertThat(leaving.to()).isEqualTo(Addressee.partner(AGENCY));
        assertThat(leaving.purpose()).isEqualTo(DisclosurePurpose.COLLECTION);
        assertThat(leaving.fields()).containsExactly(Field.NAME, Field.INVOICE, Field.DEBT);
        assertThat(leaving.subjects()).containsExactly(DEBTOR);
        assertThat(leaving.sha256()).isEqualTo(Sha256.hex(leaving.content()));
        assertThat(handed.outgoing().content()).isEqualTo(leaving.content());
        handed.close(CaseState.WITHDRAWN, NOTHING, null, TODAY, CLERK);
        assertThatThrownBy(handed::outgoing).hasMessage("collection.refused.closed");
    }

    @Test
    @Tag("R-18")
    void a_debtors_name_is_no_formula() {
        assertThat(new String(CaseSheet.of("P-1", "=1+1", handed.claims()), StandardCharsets.UTF_8))
                .contains("P-1;'=1+1;2026-7");
    }

    @Test
    @Tag("R-17")
    void to_an_agency_that_was_typed_nothing_new_goes() throws Exception {
        java.lang.reflect.Field kept = CollectionCase.class.getDeclaredField("sha256");
        kept.setAccessible(true);
        kept.set(handed, null);
        assertThat(handed.fetchable()).isFalse();
        assertThatThrownBy(handed::outgoing)
                .as("with a partner, from before the gate")
                .hasMessage("collection.refused.no-file");
        java.lang.reflect.Field partner = Agency.class.getDeclaredField("partnerId");
        partner.setAccessible(true);
        partner.set(handed.agency(), null);
        assertThatThrownBy(handed::outgoing).hasMessage("collection.refused.no-partner");
    }

    @Test
    void tells_of_each_invoice_what_was_handed_over_and_what_is_open_now() {
        Receivable invoice = ClaimFixture.overdue("2026-7", "80.00");
        Claim claim = ClaimFixture.handedOver(invoice).claims().get(0);
        CaseCard.Claim card = claim.card(new BigDecimal("30.00"), null, true);
        assertThat(card.invoice()).isEqualTo(invoice.invoice());
        assertThat(card.number()).isEqualTo("2026-7");
        assertThat(card.capital()).isEqualByComparingTo("80.00");
        assertThat(card.open()).isEqualByComparingTo("30.00");
        assertThat(card.barredAfter()).isEqualTo(invoice.dueOn().plusYears(3));
        assertThat(card.disputed()).isTrue();
    }

    @Test
    void knows_who_handed_it_over_and_who_closed_it() {
        CollectionCase handed = ClaimFixture.handedOver(ClaimFixture.overdue("2026-7", "80.00"));
        assertThat(handed.staff()).containsExactly(ClaimFixture.CLERK);
        assertThat(handed.handedBy()).isEqualTo(ClaimFixture.CLERK);
        assertThat(handed.claims().get(0).collected()).isTrue();
        UUID other = UUID.randomUUID();
        handed.close(CaseState.WRITTEN_OFF, BigDecimal.ONE, null, ClaimFixture.TODAY, other);
        assertThat(handed.staff()).containsExactlyInAnyOrder(ClaimFixture.CLERK, other);
        assertThat(handed.closedBy()).isEqualTo(other);
        assertThat(handed.claims().get(0).collected()).isFalse();
    }
}
