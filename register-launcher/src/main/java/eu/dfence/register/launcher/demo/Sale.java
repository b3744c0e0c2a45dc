package eu.dfence.register.launcher.demo;

import eu.dfence.register.launcher.demo.Products.Product;
import eu.dfence.register.orders.api.Channel;
import eu.dfence.register.orders.api.VatBreakdown;
import eu.dfence.register.shared.api.Sha256;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.StringJoiner;
import java.util.UUID;

/** An order, and what its invoice repeats of it. */
record Sale(
        UUID order,
        String number,
        Buyer buyer,
        Channel channel,
        String buyerReference,
        LocalDate deliveryOn,
        List<Line> lines,
        VatBreakdown sums,
        Instant at,
        UUID clerk) {

    record Line(
            int position, Product product, BigDecimal quantity, BigDecimal discount, BigDecimal rate, BigDecimal net) {
        private String archived() {
            return String.join(
                    "|",
                    String.valueOf(position),
                    product.code(),
                    product.nameFi(),
                    product.unit(),
                    quantity.setScale(3).toPlainString(),
                    product.price().setScale(5).toPlainString(),
                    discount.setScale(1).toPlainString(),
                    rate.setScale(1).toPlainString(),
                    net.toPlainString());
        }
    }

    /** The hash under which the orders module freezes a settled order. */
    String archiveSha256(LocalDate settledOn) {
        StringJoiner text = new StringJoiner("\n");
        text.add(String.join(
                "|",
                order.toString(),
                number,
                buyer.subject().toString(),
                String.valueOf(buyer.contact()),
                channel.name()));
        text.add(String.join("|", at.toString(), deliveryOn.toString(), settledOn.toString()));
        lines.forEach(line -> text.add(line.archived()));
        text.add(String.join(
                "|",
                sums.net().toPlainString(),
                sums.vat().toPlainString(),
                sums.gross().toPlainString()));
        return Sha256.hex(text.toString());
    }
}
