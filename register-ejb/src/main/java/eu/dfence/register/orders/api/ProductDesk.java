package eu.dfence.register.orders.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

/**
 * The price list and its upkeep. Whoever takes orders or invoices reads it; sales and invoicing maintain it. What has
 * been in force is never written over: a price or a VAT class changes from today on at the earliest.
 */
public interface ProductDesk {
    /** @param typed how a code or a name begins; empty for all */
    ProductList list(String typed, boolean withdrawn);

    /** What the law charges on each class today, percent. */
    Map<VatClass, BigDecimal> rates();

    /** @throws eu.dfence.register.shared.api.RegisterException {@code orders.product.unknown} */
    ProductCard product(String code);

    /**
     * Opens a product. Its price holds until another is given, its VAT class from the day it names.
     *
     * @param unitPrice euros without VAT, at most five decimals
     * @throws eu.dfence.register.shared.api.RegisterException {@code orders.refused.product-code}, {@code .product-code-taken},
     *     {@code .product-name}, {@code .product-unit}, {@code .product-price}, {@code .product-vat}, {@code .product-ground}
     */
    void open(ProductForm form, BigDecimal unitPrice, ProductVat vat);

    /**
     * Writes names and unit anew; the code stays.
     *
     * @param version that of the card the form was opened with
     * @throws eu.dfence.register.shared.api.RegisterException {@code orders.refused.product-changed} and what {@link #open} refuses
     */
    void describe(int version, ProductForm form);

    /**
     * @param from today or later; a price that begins on the same day is replaced
     * @throws eu.dfence.register.shared.api.RegisterException {@code orders.refused.product-past}
     */
    void price(String code, int version, LocalDate from, BigDecimal unitPrice);

    /** As {@link #price}; deliveries from that day on are taxed so. */
    void tax(String code, int version, ProductVat vat);

    /** Takes it off the list of what can be ordered; what was ordered stays as it is. */
    void withdraw(String code, int version);

    void sellAgain(String code, int version);
}
