package eu.dfence.register.orders.api;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * One line as it stands in the order.
 *
 * @param quantity three decimals
 * @param unitPrice euros without VAT, five decimals
 * @param discountPercent one decimal
 * @param vatRate percent on the planned delivery date, one decimal
 * @param net euros, two decimals
 */
public record OrderLineCard(
        int position,
        String productCode,
        String description,
        String unit,
        BigDecimal quantity,
        BigDecimal unitPrice,
        BigDecimal discountPercent,
        BigDecimal vatRate,
        BigDecimal net)
        implements Serializable {}
