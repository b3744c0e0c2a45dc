package eu.dfence.register.invoicing;

import static eu.dfence.register.invoicing.InvoiceFixture.fiveLines;
import static eu.dfence.register.invoicing.InvoiceFixture.line;
import static eu.dfence.register.invoicing.InvoiceFixture.orderOf;
import static eu.dfence.register.invoicing.InvoiceFixture.withoutAddress;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.dfence.register.orders.api.OrderConfirmed;
import eu.dfence.register.orders.api.VatBreakdown;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class InvoiceInvariantsTest {
    private final VatBreakdown totals = orderOf(fiveLines()).totals();

    @Test
    void sums_that_are_those_of_the_lines_pass() {
        assertThatNoException().isThrownBy(() -> InvoiceInvariants.check(orderOf(fiveLines())));
    }

    @Test
    void one_cent_too_much_of_VAT_stops_the_invoice() {
        VatBreakdown.Rate first = totals.rates().get(0);
        VatBreakdown.Rate wrong =
                new VatBreakdown.Rate(first.rate(), first.base(), first.vat().add(cent()));
        stops(orderOf(
                fiveLines(),
                new VatBreakdown(List.of(wrong, totals.rates().get(1)), totals.net(), totals.vat(), totals.gross())));
    }

    @Test
    void wrong_net_vat_or_gross_stops_the_invoice() {
        stops(orderOf(
                fiveLines(), new VatBreakdown(totals.rates(), totals.net().add(cent()), totals.vat(), totals.gross())));
        stops(orderOf(
                fiveLines(),
                new VatBreakdown(totals.rates(), totals.net(), totals.vat().add(cent()), totals.gross())));
        stops(orderOf(
                fiveLines(),
                new VatBreakdown(
                        totals.rates(),
                        totals.net(),
                        totals.vat(),
                        totals.gross().add(cent()))));
    }

    @Test
    void rate_left_out_stops_the_invoice() {
        stops(orderOf(
                fiveLines(),
                new VatBreakdown(totals.rates().subList(0, 1), totals.net(), totals.vat(), totals.gross())));
    }

    @Test
    void line_whose_net_is_not_quantity_times_price_stops_the_invoice() {
        OrderConfirmed.Line right = line(1, "3", "0.33", "25.5");
        OrderConfirmed.Line wrong = new OrderConfirmed.Line(
                1,
                right.productCode(),
                right.description(),
                right.unit(),
                right.quantity(),
                right.unitPrice(),
                right.discountPercent(),
                right.vatRate(),
                right.vatGround(),
                right.net().add(cent()));
        stops(orderOf(List.of(wrong)));
    }

    @Test
    void no_lines_stop_the_invoice_and_a_sum_of_nothing_is_refused_in_words() {
        stops(orderOf(List.of()));
        assertThatThrownBy(() -> InvoiceInvariants.check(orderOf(List.of(line(1, "1", "0", "25.5")))))
                .hasMessage("invoicing.refused.nothing-to-pay");
    }

    @Test
    void buyer_without_an_address_is_refused_in_words() {
        assertThatThrownBy(() -> new Buyer(withoutAddress(), null, null)).hasMessage("invoicing.refused.no-address");
    }

    private static void stops(OrderConfirmed order) {
        assertThatThrownBy(() -> InvoiceInvariants.check(order)).isInstanceOf(IllegalStateException.class);
    }

    private static BigDecimal cent() {
        return new BigDecimal("0.01");
    }
}
