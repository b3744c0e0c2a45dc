package eu.dfence.register.orders;

import eu.dfence.register.privacy.catalogue.api.NotPersonal;
import jakarta.persistence.Column;
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

    protected ProductVatClass() {}

    ProductVatClass(Product product, VatClass vatClass, LocalDate validFrom) {
        this.product = product;
        this.vatClass = vatClass;
        this.validFrom = validFrom;
    }

    VatClass vatClass() {
        return vatClass;
    }

    LocalDate validFrom() {
        return validFrom;
    }
}
