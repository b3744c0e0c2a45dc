package eu.dfence.register.orders;

import eu.dfence.register.privacy.catalogue.api.NotPersonal;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What a product costs from a day on, until the next row. */
@Entity
@Table(name = "orders_product_price")
@NotPersonal("price list")
class ProductPrice {
    @Id
    @SequenceGenerator(
            name = "orders_product_price_seq",
            sequenceName = "orders_product_price_seq",
            allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "orders_product_price_seq")
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version")
    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "product_id")
    private Product product;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "unit_price", precision = 14, scale = 5)
    private BigDecimal unitPrice;

    @Embedded
    private Change change;

    protected ProductPrice() {}

    ProductPrice(Product product, LocalDate validFrom, BigDecimal unitPrice, Change change) {
        this.product = product;
        this.validFrom = validFrom;
        write(unitPrice, change);
    }

    final void write(BigDecimal unitPrice, Change change) {
        this.unitPrice = unitPrice;
        this.change = change;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    BigDecimal unitPrice() {
        return unitPrice;
    }

    Change change() {
        return change;
    }
}
