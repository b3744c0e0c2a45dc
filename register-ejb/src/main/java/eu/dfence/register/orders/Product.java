package eu.dfence.register.orders;

import eu.dfence.register.orders.api.ProductOffer;
import eu.dfence.register.privacy.catalogue.api.NotPersonal;
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

/** Something sold: code, two names, list price without VAT, and the VAT class it has had from day to day. */
@Entity
@Table(name = "orders_product")
@NotPersonal("price list")
class Product {
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

    protected Product() {}

    Product(String code, String nameFi, String nameEn, String unit, BigDecimal unitPrice) {
        this.code = code;
        this.nameFi = nameFi;
        this.nameEn = nameEn;
        this.unit = unit;
        this.unitPrice = unitPrice.setScale(5);
        this.active = true;
    }

    void taxedAs(VatClass vatClass, LocalDate from) {
        vatClasses.add(new ProductVatClass(this, vatClass, from));
    }

    Optional<VatClass> vatClassOn(LocalDate day) {
        return vatClasses.stream()
                .filter(dated -> !dated.validFrom().isAfter(day))
                .max(Comparator.comparing(ProductVatClass::validFrom))
                .map(ProductVatClass::vatClass);
    }

    String code() {
        return code;
    }

    boolean sold() {
        return active;
    }

    ProductOffer offer() {
        return new ProductOffer(code, nameFi, nameEn, unit, unitPrice);
    }
}
