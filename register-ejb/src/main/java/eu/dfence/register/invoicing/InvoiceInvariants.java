package eu.dfence.register.invoicing;

import eu.dfence.register.orders.api.OrderConfirmed;
import eu.dfence.register.orders.api.VatBreakdown;
import eu.dfence.register.orders.api.VatCalculation;
import eu.dfence.register.shared.api.RegisterException;
import java.util.List;

/**
 * What must hold of every invoice, counted again inside the transaction that issues it. A difference is a fault of the
 * program: nothing is confirmed and nothing is issued.
 */
final class InvoiceInvariants {
    private InvoiceInvariants() {}

    /** @throws RegisterException {@code invoicing.refused.nothing-to-pay} when the sum is not above zero */
    static void check(OrderConfirmed order) {
        require(!order.lines().isEmpty(), "an invoice has lines");
        order.lines().forEach(InvoiceInvariants::check);
        VatBreakdown counted = VatCalculation.ofNet(order.lines().stream()
                .map(line -> new VatCalculation.LineAmount(line.vatRate(), line.net()))
                .toList());
        require(agrees(counted, order.totals()), "the sums of the order are those of its lines");
        if (counted.gross().signum() <= 0) throw new RegisterException("invoicing.refused.nothing-to-pay");
    }

    private static void check(OrderConfirmed.Line line) {
        require(
                VatCalculation.lineNet(line.quantity(), line.unitPrice(), line.discountPercent())
                                .compareTo(line.net())
                        == 0,
                "a line's net is quantity times price less discount");
    }

    private static boolean agrees(VatBreakdown counted, VatBreakdown told) {
        return counted.net().compareTo(told.net()) == 0
                && counted.vat().compareTo(told.vat()) == 0
                && counted.gross().compareTo(told.gross()) == 0
                && agree(counted.rates(), told.rates());
    }

    private static boolean agree(List<VatBreakdown.Rate> counted, List<VatBreakdown.Rate> told) {
        if (counted.size() != told.size()) return false;
        for (int i = 0; i < counted.size(); i++) {
            VatBreakdown.Rate one = counted.get(i);
            VatBreakdown.Rate other = told.get(i);
            if (one.rate().compareTo(other.rate()) != 0
                    || one.base().compareTo(other.base()) != 0
                    || one.vat().compareTo(other.vat()) != 0) return false;
        }
        return true;
    }

    private static void require(boolean holds, String rule) {
        if (!holds) throw new IllegalStateException("not issued, because it does not hold that " + rule);
    }
}
