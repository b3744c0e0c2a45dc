package eu.dfence.register.orders;

import eu.dfence.register.orders.api.ProductForm;
import eu.dfence.register.orders.api.ProductOffer;
import eu.dfence.register.orders.api.ProductVat;
import eu.dfence.register.orders.api.VatClass;
import eu.dfence.register.privacy.catalogue.api.NotPersonal;
import eu.dfence.register.shared.api.RegisterException;
import eu.dfence.register.shared.api.Typed;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Something sold: code, two names, and what it has cost and how it has been taxed from day to day. What has been in force
 * is not written over; a product is withdrawn, never deleted.
 */
@Entity
@Table(name = "orders_product")
@NotPersonal("price list")
class Product {
    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9.-]{0,19}");
    private static final BigDecimal DEAREST = BigDecimal.TEN.pow(9);

    @Id
    @SequenceGenerator(name = "orders_product_seq", sequenceName = "orders_product_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "orders_product_seq")
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "code")
    private String code;

    @Column(name = "name_fi")
    private String nameFi;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "unit")
    private String unit;

    @Column(name = "unit_price", precision = 14, scale = 5)
    private BigDecimal unitPrice;

    @Column(name = "active")
    private boolean active;

    @OneToMany(mappedBy = "product", cascade = CascadeType.PERSIST)
    private List<ProductVatClass> vatClasses = new ArrayList<>();

    @OneToMany(mappedBy = "product", cascade = CascadeType.PERSIST)
    private List<ProductPrice> prices = new ArrayList<>();

    protected Product() {}

    Product(ProductForm form, BigDecimal unitPrice) {
        this.code = Typed.code(form.code());
        if (!CODE.matcher(code).matches()) throw new RegisterException("orders.refused.product-code");
        this.unitPrice = held(unitPrice);
        this.active = true;
        describe(form);
    }

    final void describe(ProductForm form) {
        nameFi = text(form.nameFi(), 160, "orders.refused.product-name");
        nameEn = text(form.nameEn(), 160, "orders.refused.product-name");
        unit = text(form.unit(), 10, "orders.refused.product-unit");
    }

    /** The first VAT class may begin on any day: goods of before are invoiced too. */
    void taxed(ProductVat vat, Change change) {
        ProductVat whole = whole(vat);
        vatClasses.stream()
                .filter(dated -> dated.validFrom().equals(whole.from()))
                .findFirst()
                .ifPresentOrElse(
                        dated -> dated.write(whole, change),
                        () -> vatClasses.add(new ProductVatClass(this, whole, change)));
    }

    void taxed(ProductVat vat, Change change, LocalDate today) {
        refusePast(vat.from(), today);
        taxed(vat, change);
    }

    void priced(LocalDate from, BigDecimal price, Change change, LocalDate today) {
        refusePast(from, today);
        BigDecimal held = held(price);
        prices.stream()
                .filter(dated -> dated.validFrom().equals(from))
                .findFirst()
                .ifPresentOrElse(
                        dated -> dated.write(held, change),
                        () -> prices.add(new ProductPrice(this, from, held, change)));
    }

    void sell(boolean sold) {
        active = sold;
    }

    void refuseUnless(int seen) {
        if (version != seen) throw new RegisterException("orders.refused.product-changed", code);
    }

    Optional<ProductVatClass> vatOn(LocalDate day) {
        return vatClasses.stream()
                .filter(dated -> !dated.validFrom().isAfter(day))
                .max(Comparator.comparing(ProductVatClass::validFrom));
    }

    Optional<ProductPrice> priceOn(LocalDate day) {
        return prices.stream()
                .filter(dated -> !dated.validFrom().isAfter(day))
                .max(Comparator.comparing(ProductPrice::validFrom));
    }

    String code() {
        return code;
    }

    boolean sold() {
        return active;
    }

    ProductOffer offer(LocalDate day) {
        return new ProductOffer(
                code,
                nameFi,
                nameEn,
                unit,
                priceOn(day).map(ProductPrice::unitPrice).orElse(unitPrice));
    }

    int version() {
        return version;
    }

    BigDecimal firstPrice() {
        return unitPrice;
    }

    List<ProductPrice> prices() {
        return prices;
    }

    List<ProductVatClass> vatClasses() {
        return vatClasses;
    }

    private static void refusePast(LocalDate from, LocalDate today) {
        if (from == null || from.isBefore(today)) throw new RegisterException("orders.refused.product-past");
    }

    private static ProductVat whole(ProductVat vat) {
        if (vat == null || vat.from() == null || vat.vatClass() == null) {
            throw new RegisterException("orders.refused.product-vat");
        }
        if (vat.vatClass() != VatClass.ZERO) return new ProductVat(vat.from(), vat.vatClass(), null);
        return new ProductVat(vat.from(), VatClass.ZERO, text(vat.ground(), 200, "orders.refused.product-ground"));
    }

    private static BigDecimal held(BigDecimal price) {
        boolean fits = price != null
                && price.signum() >= 0
                && price.compareTo(DEAREST) < 0
                && (price.signum() == 0 || price.stripTrailingZeros().scale() <= 5);
        if (!fits) throw new RegisterException("orders.refused.product-price");
        return price.setScale(5);
    }

    private static String text(String typed, int longest, String refusal) {
        String text = typed == null ? "" : typed.strip();
        if (text.isEmpty() || text.length() > longest) throw new RegisterException(refusal, longest);
        return text;
    }
}
