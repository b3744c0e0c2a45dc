package eu.dfence.register.privacy.erasure;

import static eu.dfence.register.privacy.erasure.ErasureFixture.AINO;
import static eu.dfence.register.privacy.erasure.ErasureFixture.TODAY;
import static eu.dfence.register.privacy.erasure.ErasureFixture.invoice;
import static eu.dfence.register.privacy.erasure.ErasureFixture.open;
import static eu.dfence.register.privacy.erasure.ErasureFixture.planned;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import eu.dfence.register.privacy.catalogue.api.HeldRow;
import eu.dfence.register.privacy.erasure.api.Execution;
import eu.dfence.register.privacy.erasure.api.ObligationCard;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ObligationTest {
    private static final LocalDate NEXT = TODAY.plusDays(1);

    @Test
    @Tag("R-82")
    void each_law_with_its_day_and_each_open_matter_is_one_obligation() {
        List<ObligationCard> left = Remainder.of(planned(
                        invoice(1, LocalDate.of(2025, 12, 31)),
                        invoice(2, LocalDate.of(2025, 6, 30)),
                        invoice(3, LocalDate.of(2024, 12, 31)),
                        invoice(4, TODAY).blockedBy(open("2026-1140")),
                        HeldRow.of("orders_order", 5).blockedBy(open("2026-1140")),
                        HeldRow.of("access_prohibition", 9),
                        HeldRow.of("customers_email", 1)))
                .stream()
                .map(each -> each.card(null))
                .toList();
        assertThat(left)
                .extracting(ObligationCard::ground, ObligationCard::reference, ObligationCard::until)
                .containsExactlyInAnyOrder(
                        tuple("LAW", "VOUCHER", LocalDate.of(2031, 12, 31)),
                        tuple("LAW", "VOUCHER", LocalDate.of(2030, 12, 31)),
                        tuple("LAW", "RIGHTS_PROOF", null),
                        tuple("OPEN_INVOICE", "2026-1140", null));
    }

    @Test
    void a_log_takes_itself_and_is_no_obligation() {
        assertThat(Remainder.of(planned(HeldRow.rolling("access_prohibition")))).isEmpty();
    }

    @Test
    @Tag("R-82")
    void it_is_looked_at_on_the_first_lawful_day_and_each_day_when_nobody_knows_that_or_it_went_by() {
        assertThat(new Remainder("LAW", "VOUCHER", TODAY).lookedAtAfter(TODAY)).isEqualTo(NEXT);
        assertThat(new Remainder("LAW", "VOUCHER", LocalDate.of(2028, 2, 29)).lookedAtAfter(TODAY))
                .isEqualTo(LocalDate.of(2028, 3, 1));
        assertThat(new Remainder("OPEN_INVOICE", "1", null).lookedAtAfter(TODAY))
                .isEqualTo(NEXT);
        assertThat(new Remainder("LAW", "VOUCHER", TODAY.minusDays(1)).lookedAtAfter(TODAY))
                .isEqualTo(NEXT);
    }

    @Test
    @Tag("R-82")
    void what_is_finished_is_told_apart_from_what_is_open() {
        Obligation paid = new Obligation(AINO, new Remainder("OPEN_INVOICE", "2026-1140", null), TODAY);
        Obligation kept = new Obligation(AINO, new Remainder("LAW", "VOUCHER", NEXT), TODAY);
        assertThat(kept.keeps(new Remainder("LAW", "VOUCHER", NEXT))).isTrue();
        assertThat(kept.keeps(new Remainder("LAW", "VOUCHER", TODAY))).isFalse();
        assertThat(kept.keeps(new Remainder("LAW", "ORDER", NEXT))).isFalse();
        assertThat(kept.keeps(new Remainder("DISPUTE", "VOUCHER", NEXT))).isFalse();
        paid.finish(Instant.parse("2026-11-23T00:00:15Z"));
        Execution told = new Erased(AINO, null, "", TODAY).told(List.of(paid, kept));
        assertThat(told.finished())
                .extracting(ObligationCard::reference, ObligationCard::byLaw)
                .containsExactly(tuple("2026-1140", false));
        assertThat(told.open())
                .extracting(ObligationCard::reference, ObligationCard::byLaw)
                .containsExactly(tuple("VOUCHER", true));
        assertThat(told.erasedOn()).isEqualTo(TODAY);
    }
}
