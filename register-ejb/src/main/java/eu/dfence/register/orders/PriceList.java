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
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Products and VAT rates as they stood when read. It prices a form's lines and refuses what cannot be sold or taxed. */
class PriceList {
    private static final BigDecimal LARGEST = BigDecimal.TEN.pow(9);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final NavigableMap<String, Product> products = new TreeMap<>();
    private final Map<VatClass, NavigableMap<LocalDate, BigDecimal>> rates = new EnumMap<>(VatClass.class);
    private final List<ProductOffer> offers;

    PriceList(Collection<Product> products, Collection<VatRate> rates) {
        products.forEach(product -> this.products.put(product.code(), product));
        rates.forEach(rate -> this.rates
                .computeIfAbsent(rate.vatClass(), c -> new TreeMap<>())
                .put(rate.validFrom(), rate.percent()));
        offers = this.products.values().stream()
                .filter(Product::sold)
                .map(Product::offer)
                .toList();
    }

    List<ProductOffer> offers() {
        return offers;
    }

    String name(String code, String language) {
        return product(code, 0).offer().name(language);
    }

    List<PricedLine> price(OrderForm form) {
        List<PricedLine> priced = new ArrayList<>();
        for (OrderForm.Line line : form.lines()) priced.add(price(line, priced.size() + 1, form.plannedDeliveryOn()));
        return priced;
    }

    private PricedLine price(OrderForm.Line line, int position, LocalDate delivery) {
        Product product = product(line.productCode(), position);
        if (!product.sold()) throw new RegisterException("orders.refused.product", position);
        ProductOffer offer = product.offer();
        BigDecimal quantity = held(line.quantity(), 3, "orders.refused.quantity", position);
        if (quantity.signum() == 0) throw new RegisterException("orders.refused.quantity", position);
        BigDecimal price = line.unitPrice() == null
                ? offer.unitPrice()
                : held(line.unitPrice(), 5, "orders.refused.price", position);
        BigDecimal discount = line.discountPercent() == null
                ? BigDecimal.ZERO.setScale(1)
                : held(line.discountPercent(), 1, "orders.refused.discount", position);
        if (discount.compareTo(HUNDRED) > 0) throw new RegisterException("orders.refused.discount", position);
        VatClass vatClass = product.vatClassOn(delivery).orElseThrow(() -> unknownRate(position, delivery));
        return new PricedLine(
                position,
                offer.code(),
                offer.nameFi(),
                offer.unit(),
                quantity,
                price,
                discount,
                vatClass,
                rate(vatClass, delivery, position),
                new Money(VatCalculation.lineNet(quantity, price, discount)).amount());
    }

    /** AVL 1501/1993: the rate of the day the goods are delivered, not of the day they are ordered or invoiced. */
    BigDecimal rate(VatClass vatClass, LocalDate delivery, int position) {
        Map.Entry<LocalDate, BigDecimal> rate =
                rates.getOrDefault(vatClass, new TreeMap<>()).floorEntry(delivery);
        if (rate == null) throw unknownRate(position, delivery);
        return rate.getValue();
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
