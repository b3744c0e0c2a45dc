package eu.dfence.register.orders;

import eu.dfence.register.orders.api.OrderForm;
import eu.dfence.register.orders.api.ProductOffer;
import eu.dfence.register.orders.api.VatCalculation;
import eu.dfence.register.shared.api.Money;
import eu.dfence.register.shared.api.RegisterException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Products and VAT rates as they stood when read. It prices a form's lines and refuses what cannot be sold or taxed. */
class PriceList {
    private static final BigDecimal LARGEST = BigDecimal.TEN.pow(9);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final NavigableMap<String, Product> products = new TreeMap<>();
    private final Map<String, ProductOffer> today = new HashMap<>();
    private final VatRates rates;
    private final List<ProductOffer> offers;

    /** @param day whose prices hold: the price of an order is that of the day it is written */
    PriceList(Collection<Product> products, Collection<VatRate> rates, LocalDate day) {
        products.forEach(product -> {
            this.products.put(product.code(), product);
            today.put(product.code(), product.offer(day));
        });
        this.rates = new VatRates(rates);
        offers = this.products.values().stream()
                .filter(Product::sold)
                .map(product -> today.get(product.code()))
                .toList();
    }

    List<ProductOffer> offers() {
        return offers;
    }

    String name(String code, String language) {
        return today.get(product(code, 0).code()).name(language);
    }

    List<PricedLine> price(OrderForm form) {
        List<PricedLine> priced = new ArrayList<>();
        for (OrderForm.Line line : form.lines()) priced.add(price(line, priced.size() + 1, form.plannedDeliveryOn()));
        return priced;
    }

    private PricedLine price(OrderForm.Line line, int position, LocalDate delivery) {
        Product product = product(line.productCode(), position);
        if (!product.sold()) throw new RegisterException("orders.refused.product", position);
        ProductOffer offer = today.get(product.code());
        BigDecimal quantity = held(line.quantity(), 3, "orders.refused.quantity", position);
        if (quantity.signum() == 0) throw new RegisterException("orders.refused.quantity", position);
        BigDecimal price = line.unitPrice() == null
                ? offer.unitPrice()
                : held(line.unitPrice(), 5, "orders.refused.price", position);
        BigDecimal discount = line.discountPercent() == null
                ? BigDecimal.ZERO.setScale(1)
                : held(line.discountPercent(), 1, "orders.refused.discount", position);
        if (discount.compareTo(HUNDRED) > 0) throw new RegisterException("orders.refused.discount", position);
        ProductVatClass vat = product.vatOn(delivery).orElseThrow(() -> unknownRate(position, delivery));
        VatRate rate = rates.on(vat.vatClass(), delivery).orElseThrow(() -> unknownRate(position, delivery));
        return new PricedLine(
                position,
                offer.code(),
                offer.nameFi(),
                offer.unit(),
                quantity,
                price,
                discount,
                vat.vatClass(),
                rate.percent(),
                ground(vat, rate),
                new Money(VatCalculation.lineNet(quantity, price, discount)).amount());
    }

    /** AVL 209 e § 1 mom 11 k: the product's own ground, else the one of the law's row. */
    private static String ground(ProductVatClass vat, VatRate rate) {
        if (rate.percent().signum() != 0) return null;
        return vat.ground() == null ? rate.source() : vat.ground();
    }

    private static RegisterException unknownRate(int position, LocalDate delivery) {
        return new RegisterException("orders.refused.vat-unknown", position, delivery);
    }

    private Product product(String code, int position) {
        Product product = code == null ? null : products.get(code);
        if (product == null) throw new RegisterException("orders.refused.product", position);
        return product;
    }

    private static BigDecimal held(BigDecimal value, int decimals, String refusal, int position) {
        boolean fits = value != null
                && value.signum() >= 0
                && value.compareTo(LARGEST) < 0
                && (value.signum() == 0 || value.stripTrailingZeros().scale() <= decimals);
        if (!fits) throw new RegisterException(refusal, position);
        return value.setScale(decimals);
    }
}
