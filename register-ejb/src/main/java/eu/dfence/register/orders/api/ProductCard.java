package eu.dfence.register.orders.api;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A product with all its prices and VAT classes, newest first.
 *
 * @param version what a change must name
 */
public record ProductCard(int version, ProductList.Row today, List<Price> prices, List<Vat> vats)
        implements Serializable {
    /**
     * @param from first day, or null for the price the product was opened with
     * @param changedBy a member of staff's name, or null when it came with the installation
     */
    public record Price(LocalDate from, BigDecimal unitPrice, Instant changedAt, String changedBy, boolean inForce)
            implements Serializable {}

    /** @param rate percent on its first day or today, whichever is later; null when the law knows none */
    public record Vat(
            LocalDate from,
            VatClass vatClass,
            BigDecimal rate,
            String ground,
            Instant changedAt,
            String changedBy,
            boolean inForce)
            implements Serializable {}
}
