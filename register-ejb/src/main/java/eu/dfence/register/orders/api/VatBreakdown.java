package eu.dfence.register.orders.api;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/** Sums of an order or invoice: VAT is rounded once per rate (EN 16931 BR-CO-17), highest rate first. Euros, two decimals. */
public record VatBreakdown(List<Rate> rates, BigDecimal net, BigDecimal vat, BigDecimal gross) implements Serializable {
    /** @param rate percent, one decimal */
    public record Rate(BigDecimal rate, BigDecimal base, BigDecimal vat) implements Serializable {}

    public VatBreakdown {
        rates = List.copyOf(rates);
    }
}
