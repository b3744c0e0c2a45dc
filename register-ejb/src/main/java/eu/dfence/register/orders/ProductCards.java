package eu.dfence.register.orders;

import eu.dfence.register.orders.api.ProductCard;
import eu.dfence.register.orders.api.ProductList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** How products read on a given day. */
class ProductCards {
    private final VatRates rates;
    private final LocalDate today;

    ProductCards(VatRates rates, LocalDate today) {
        this.rates = rates;
        this.today = today;
    }

    ProductList.Row row(Product product) {
        var offer = product.offer(today);
        Optional<ProductVatClass> vat = product.vatOn(today);
        return new ProductList.Row(
                offer.code(),
                offer.nameFi(),
                offer.nameEn(),
                offer.unit(),
                offer.unitPrice(),
                vat.map(ProductVatClass::vatClass).orElse(null),
                vat.map(each -> percent(each, today)).orElse(null),
                product.sold());
    }

    ProductCard card(Product product, Map<UUID, String> names) {
        return new ProductCard(product.version(), row(product), prices(product, names), vats(product, names));
    }

    private List<ProductCard.Price> prices(Product product, Map<UUID, String> names) {
        ProductPrice now = product.priceOn(today).orElse(null);
        Stream<ProductCard.Price> dated = product.prices().stream()
                .sorted(Comparator.comparing(ProductPrice::validFrom).reversed())
                .map(each -> new ProductCard.Price(
                        each.validFrom(),
                        each.unitPrice(),
                        each.change().at(),
                        names.get(each.change().by()),
                        each == now));
        return Stream.concat(
                        dated, Stream.of(new ProductCard.Price(null, product.firstPrice(), null, null, now == null)))
                .toList();
    }

    private List<ProductCard.Vat> vats(Product product, Map<UUID, String> names) {
        ProductVatClass now = product.vatOn(today).orElse(null);
        return product.vatClasses().stream()
                .sorted(Comparator.comparing(ProductVatClass::validFrom).reversed())
                .map(each -> vat(each, each == now, names))
                .toList();
    }

    private ProductCard.Vat vat(ProductVatClass each, boolean inForce, Map<UUID, String> names) {
        Change change = each.change();
        return new ProductCard.Vat(
                each.validFrom(),
                each.vatClass(),
                percent(each, inForce ? today : each.validFrom()),
                each.ground(),
                change == null ? null : change.at(),
                change == null ? null : names.get(change.by()),
                inForce);
    }

    private BigDecimal percent(ProductVatClass vat, LocalDate day) {
        return rates.on(vat.vatClass(), day).map(VatRate::percent).orElse(null);
    }
}
