package eu.dfence.register.orders.api;

import eu.dfence.register.customers.api.BillingDetails;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An order was confirmed. Synchronous and in the same transaction: whoever observes it and refuses, undoes it.
 *
 * @param buyer as they were when it was confirmed: nobody need ask again
 * @param invoiceId what its invoice is to be known by, so that who confirmed is led to it without asking
 * @param orderer the person who ordered for an organisation, or null
 * @param totals sums and VAT per rate, computed by the order
 */
public record OrderConfirmed(
        UUID orderId,
        String orderNumber,
        BillingDetails buyer,
        SubjectId orderer,
        String buyerReference,
        LocalDate deliveryOn,
        List<Line> lines,
        VatBreakdown totals,
        UUID confirmedBy,
        Instant confirmedAt,
        UUID invoiceId) {
    /**
     * @param quantity three decimals
     * @param unitPrice euros without VAT, five decimals
     * @param discountPercent one decimal
     * @param vatRate percent, one decimal
     * @param vatGround the provision under which nothing is charged, or null when something is
     * @param net euros, two decimals
     */
    public record Line(
            int position,
            String productCode,
            String description,
            String unit,
            BigDecimal quantity,
            BigDecimal unitPrice,
            BigDecimal discountPercent,
            BigDecimal vatRate,
            String vatGround,
            BigDecimal net) {}

    public OrderConfirmed {
        lines = List.copyOf(lines);
    }

    public SubjectId customer() {
        return buyer.id();
    }
}
