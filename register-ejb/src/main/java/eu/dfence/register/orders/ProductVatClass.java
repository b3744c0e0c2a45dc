package eu.dfence.register.orders;

import eu.dfence.register.orders.api.ProductVat;
import eu.dfence.register.orders.api.VatClass;
import eu.dfence.register.privacy.catalogue.api.NotPersonal;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** Which VAT class a product has from a day on: books changed class in 2025 without becoming another product. */
@Entity
@Table(name = "orders_product_vat_class")
@NotPersonal("price list")
class ProductVatClass {
    @Id
    @SequenceGenerator(
            name = "orders_product_vat_class_seq",
            sequenceName = "orders_product_vat_class_seq",
            allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "orders_product_vat_class_seq")
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version")
    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "product_id")
    private Product product;

    @Enumerated(EnumType.STRING)
    @Column(name = "vat_class")
    private VatClass vatClass;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "ground")
    private String ground;

    @Embedded
    private Change change;

    protected ProductVatClass() {}

    ProductVatClass(Product product, ProductVat vat, Change change) {
        this.product = product;
        this.validFrom = vat.from();
        write(vat, change);
    }

    final void write(ProductVat vat, Change change) {
        this.vatClass = vat.vatClass();
        this.ground = vat.ground();
        this.change = change;
    }

    VatClass vatClass() {
        return vatClass;
    }

    /** Null when something is charged, or when the law's own row of the zero rate says enough. */
    String ground() {
        return ground;
    }

    Change change() {
        return change;
    }

    LocalDate validFrom() {
        return validFrom;
    }
}
