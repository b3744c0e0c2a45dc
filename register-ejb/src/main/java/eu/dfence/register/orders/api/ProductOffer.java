package eu.dfence.register.orders.api;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * A product that can be ordered.
 *
 * @param unitPrice euros without VAT, five decimals
 */
public record ProductOffer(String code, String nameFi, String nameEn, String unit, BigDecimal unitPrice)
        implements Serializable {
    public String name(String language) {
        return "en".equals(language) ? nameEn : nameFi;
    }
}
