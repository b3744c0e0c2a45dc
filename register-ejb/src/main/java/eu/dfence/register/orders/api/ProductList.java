package eu.dfence.register.orders.api;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/**
 * Products by code, no further than {@link #MOST}.
 *
 * @param more whether there are others, for which something must be typed
 */
public record ProductList(List<Row> rows, boolean more) implements Serializable {
    public static final int MOST = 100;

    /**
     * @param unitPrice today's, euros without VAT, five decimals
     * @param vatClass today's, or null before its first day
     * @param vatRate percent, or null without a class
     */
    public record Row(
            String code,
            String nameFi,
            String nameEn,
            String unit,
            BigDecimal unitPrice,
            VatClass vatClass,
            BigDecimal vatRate,
            boolean sold)
            implements Serializable {
        public String name(String language) {
            return "en".equals(language) ? nameEn : nameFi;
        }
    }

    public ProductList {
        rows = List.copyOf(rows);
    }
}
