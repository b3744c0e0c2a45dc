package eu.dfence.register.orders;

import eu.dfence.register.orders.api.VatClass;
import java.math.BigDecimal;

/**
 * What the price list makes of a typed line: the product's name and unit, its price, and the VAT of the delivery date.
 *
 * @param vatGround why nothing is charged, or null when something is
 */
record PricedLine(
        int position,
        String productCode,
        String description,
        String unit,
        BigDecimal quantity,
        BigDecimal unitPrice,
        BigDecimal discountPercent,
        VatClass vatClass,
        BigDecimal vatRate,
        String vatGround,
        BigDecimal net) {}
