package eu.dfence.register.orders;

import eu.dfence.register.orders.api.VatClass;
import eu.dfence.register.privacy.catalogue.api.NotPersonal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;

/** One rate of the law, from the day it came into force until the next of its class. Written by migrations only. */
@Entity
@Table(name = "orders_vat_rate")
@NotPersonal("law's number")
class VatRate {
    @Id
    @SequenceGenerator(name = "orders_vat_rate_seq", sequenceName = "orders_vat_rate_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "orders_vat_rate_seq")
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version")
    private int version;

    @Enumerated(EnumType.STRING)
    @Column(name = "vat_class")
    private VatClass vatClass;

    @Column(name = "rate", precision = 4, scale = 1)
    private BigDecimal rate;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "source")
    private String source;

    protected VatRate() {}

    VatRate(VatClass vatClass, BigDecimal rate, LocalDate validFrom, String source) {
        this.vatClass = vatClass;
        this.rate = rate.setScale(1);
        this.validFrom = validFrom;
        this.source = source;
    }

    VatClass vatClass() {
        return vatClass;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    String source() {
        return source;
    }

    BigDecimal percent() {
        return rate;
    }
}
