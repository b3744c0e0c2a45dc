package eu.dfence.register.invoicing;

import static eu.dfence.register.invoicing.InvoiceFixture.CLOCK;
import static eu.dfence.register.invoicing.InvoiceFixture.HELSINKI;
import static eu.dfence.register.invoicing.InvoiceFixture.TODAY;
import static eu.dfence.register.invoicing.InvoiceFixture.issued;
import static eu.dfence.register.invoicing.InvoiceFixture.receipt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.dfence.register.invoicing.api.CreditOffer;
import eu.dfence.register.invoicing.print.api.InvoicePage;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a credit note takes back of an invoice, and the archive that is sealed over what is left. */
@Tag("R-31")
class InvoiceCreditTest {
    private static final BigDecimal GROSS = new BigDecimal("1870.22");

    private final Invoice invoice = issued();

    private CreditNote noteOf(Crediting crediting) {
        return new CreditNote(
                invoice,
                crediting,
                UUID.randomUUID(),
                "Rikkoutui",
                new InvoiceNumber("H2026", 1, CLOCK.instant()),
                UUID.randomUUID(),
                HELSINKI);
    }

    private Crediting ten(List<CreditNote> before) {
        return invoice.crediting(before, Map.of(5, new BigDecimal("10.00")));
    }

    @Test
    void a_line_is_credited_in_part_and_offers_the_rest() {
        Crediting first = ten(List.of());
        assertThat(first.lines()).containsExactly(Map.entry(5, new BigDecimal("10.00")));
        assertThat(first.totals().gross()).isEqualTo("12.55");
        List<CreditNote> before = List.of(noteOf(first));
        assertThatThrownBy(() -> ten(before)).hasMessage("credits.refused.too-much");
        CreditOffer offer = invoice.offer(before);
        assertThat(offer.lines()).extracting(CreditOffer.Line::left).last().isEqualTo(new BigDecimal("9.00"));
        assertThat(offer.gross()).isEqualTo(GROSS);
        assertThat(offer.credits()).hasSize(1);
    }

    @Test
    void the_note_prints_only_the_lines_it_credits_each_below_nought() {
        List<InvoicePage.Line> printed = invoice.credited(ten(List.of()));
        assertThat(printed)
                .singleElement()
                .satisfies(line -> assertThat(line.net()).isEqualTo("-10.00"));
    }

    @Test
    void a_credited_sum_is_no_longer_open_and_the_last_of_it_settles() {
        invoice.credit(GROSS.subtract(new BigDecimal("0.01")));
        assertThat(invoice.open()).isEqualTo("0.01");
        assertThat(invoice.settled()).isFalse();
        invoice.credit(new BigDecimal("0.01"));
        assertThat(invoice.settled()).isTrue();
    }

    @Test
    void what_was_paid_too_much_is_offered_and_paid_back_and_nothing_else_is() {
        assertThatThrownBy(() -> invoice.payBack(receipt("1,00"))).hasMessage("credits.refused.nothing-overpaid");
        invoice.pay(receipt("1870,22"));
        assertThatThrownBy(() -> invoice.payBack(receipt("1,00"))).hasMessage("credits.refused.nothing-overpaid");
        invoice.credit(new BigDecimal("12.55"));
        assertThat(invoice.offer(List.of()).overpaid()).isEqualTo("12.55");
        assertThat(invoice.settled()).isTrue();
    }

    @Test
    @Tag("R-95")
    void the_archive_is_intact_until_something_changes_and_again_once_it_is_sealed() {
        assertThat(invoice.intact("ab")).isFalse();
        invoice.archive(TODAY, CLOCK.instant(), "ab", TODAY.plusYears(6));
        assertThat(invoice.intact("ab")).isTrue();
        assertThat(invoice.intact("cd")).isFalse();
        invoice.seal("cd");
        assertThat(invoice.intact("cd")).isTrue();
    }
}
