package eu.dfence.register.orders;

import static eu.dfence.register.shared.api.Roles.CUSTOMER_SERVICE;
import static eu.dfence.register.shared.api.Roles.INVOICING;
import static eu.dfence.register.shared.api.Roles.INVOICING_MAINTAIN;
import static eu.dfence.register.shared.api.Roles.SALES;
import static eu.dfence.register.shared.api.Roles.SALES_MAINTAIN;
import static jakarta.ejb.TransactionAttributeType.SUPPORTS;

import eu.dfence.register.orders.api.ProductCard;
import eu.dfence.register.orders.api.ProductDesk;
import eu.dfence.register.orders.api.ProductForm;
import eu.dfence.register.orders.api.ProductList;
import eu.dfence.register.orders.api.ProductVat;
import eu.dfence.register.orders.api.VatClass;
import eu.dfence.register.shared.api.RegisterException;
import eu.dfence.register.staff.api.CurrentStaff;
import eu.dfence.register.staff.api.StaffNames;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

@Stateless
@Local(ProductDesk.class)
public class ProductDeskBean implements ProductDesk {
    @Inject
    Products products;

    @Inject
    PriceLists prices;

    @Inject
    CurrentStaff staff;

    @Inject
    StaffNames names;

    @Inject
    Clock clock;

    @Inject
    Event<ProductChanged> changed;

    @Override
    @TransactionAttribute(SUPPORTS)
    @RolesAllowed({CUSTOMER_SERVICE, SALES, INVOICING})
    public ProductList list(String typed, boolean withdrawn) {
        String begin = typed == null ? "" : typed.strip();
        List<Product> found = products.beginningWith(begin, !withdrawn, ProductList.MOST + 1);
        ProductCards cards = cards();
        return new ProductList(
                found.stream().limit(ProductList.MOST).map(cards::row).toList(), found.size() > ProductList.MOST);
    }

    @Override
    @TransactionAttribute(SUPPORTS)
    @RolesAllowed({CUSTOMER_SERVICE, SALES, INVOICING})
    public Map<VatClass, BigDecimal> rates() {
        return new VatRates(prices.rates()).of(LocalDate.now(clock));
    }

    @Override
    @TransactionAttribute(SUPPORTS)
    @RolesAllowed({CUSTOMER_SERVICE, SALES, INVOICING})
    public ProductCard product(String code) {
        Product product = products.get(code);
        Set<UUID> writers = Stream.concat(
                        product.prices().stream().map(ProductPrice::change),
                        product.vatClasses().stream().map(ProductVatClass::change))
                .filter(change -> change != null && change.by() != null)
                .map(Change::by)
                .collect(Collectors.toSet());
        return cards().card(product, names.of(writers));
    }

    @Override
    @RolesAllowed({SALES_MAINTAIN, INVOICING_MAINTAIN})
    public void open(ProductForm form, BigDecimal unitPrice, ProductVat vat) {
        Product product = new Product(form, unitPrice);
        if (products.with(product.code()).isPresent()) {
            throw new RegisterException("orders.refused.product-code-taken", product.code());
        }
        product.taxed(vat, change());
        products.add(product);
        changed.fire(new ProductChanged(product.code()));
    }

    @Override
    @RolesAllowed({SALES_MAINTAIN, INVOICING_MAINTAIN})
    public void describe(int version, ProductForm form) {
        changing(form.code(), version).describe(form);
    }

    @Override
    @RolesAllowed({SALES_MAINTAIN, INVOICING_MAINTAIN})
    public void price(String code, int version, LocalDate from, BigDecimal unitPrice) {
        changing(code, version).priced(from, unitPrice, change(), LocalDate.now(clock));
    }

    @Override
    @RolesAllowed({SALES_MAINTAIN, INVOICING_MAINTAIN})
    public void tax(String code, int version, ProductVat vat) {
        changing(code, version).taxed(vat, change(), LocalDate.now(clock));
    }

    @Override
    @RolesAllowed({SALES_MAINTAIN, INVOICING_MAINTAIN})
    public void withdraw(String code, int version) {
        changing(code, version).sell(false);
    }

    @Override
    @RolesAllowed({SALES_MAINTAIN, INVOICING_MAINTAIN})
    public void sellAgain(String code, int version) {
        changing(code, version).sell(true);
    }

    private Product changing(String code, int version) {
        Product product = products.changing(code, version);
        changed.fire(new ProductChanged(code));
        return product;
    }

    private Change change() {
        return new Change(staff.accountId(), clock.instant());
    }

    private ProductCards cards() {
        return new ProductCards(new VatRates(prices.rates()), LocalDate.now(clock));
    }
}
