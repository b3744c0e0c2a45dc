package eu.dfence.register.orders.api;

import eu.dfence.register.privacy.catalogue.api.SubjectId;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A draft as the clerk has written it.
 *
 * @param version the draft's version when it was shown; an older one is refused
 * @param orderer the person who orders for an organisation, or null
 * @param plannedDeliveryOn decides the VAT rate of every line (AVL 1501/1993)
 * @param buyerReference what the buyer wants to see on the invoice, at most 70 characters, or null
 */
public record OrderForm(
        UUID order,
        int version,
        SubjectId orderer,
        Channel channel,
        LocalDate plannedDeliveryOn,
        String buyerReference,
        List<Line> lines)
        implements Serializable {
    /**
     * @param quantity at most three decimals
     * @param unitPrice euros without VAT, at most five decimals; null takes the list price
     * @param discountPercent 0 to 100, at most one decimal; null is none
     */
    public record Line(String productCode, BigDecimal quantity, BigDecimal unitPrice, BigDecimal discountPercent)
            implements Serializable {}

    public OrderForm {
        lines = List.copyOf(lines);
    }
}
