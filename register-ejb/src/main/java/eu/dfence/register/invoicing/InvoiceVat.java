package eu.dfence.register.invoicing;

import eu.dfence.register.invoicing.api.InvoiceCard;
import eu.dfence.register.invoicing.print.api.InvoicePage;
import eu.dfence.register.orders.api.VatBreakdown;
import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.catalogue.api.NotPersonal;
import eu.dfence.register.privacy.catalogue.api.OnErasure;
import eu.dfence.register.privacy.catalogue.api.PersonalData;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import eu.dfence.register.privacy.catalogue.api.RetentionClock;
import jakarta.persistence.Column;
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

/** Taxable base and VAT of one rate (AVL 209 e §). */
@Entity
@Table(name = "invoicing_vat")
@PersonalData(
        category = DataCategory.INVOICING,
        purposes = Purpose.INVOICING,
        clock = RetentionClock.VOUCHER,
        onErasure = OnErasure.KEEP_UNTIL_CLOCK)
class InvoiceVat {
    @Id
    @SequenceGenerator(name = "invoicing_vat_seq", sequenceName = "invoicing_vat_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "invoicing_vat_seq")
    @Column(name = "id")
    @NotPersonal("row's own id")
    private Long id;

    @Version
    @Column(name = "version")
    @NotPersonal("lock counter")
    private int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "invoice_id")
    @NotPersonal("belongs to an invoice")
    private Invoice invoice;

    @Column(name = "vat_rate", precision = 4, scale = 1)
    private BigDecimal rate;

    @Column(name = "base", precision = 12, scale = 2)
    private BigDecimal base;

    @Column(name = "vat", precision = 12, scale = 2)
    private BigDecimal vat;

    protected InvoiceVat() {}

    InvoiceVat(Invoice invoice, VatBreakdown.Rate rate) {
        this.invoice = invoice;
        this.rate = rate.rate();
        this.base = rate.base();
        this.vat = rate.vat();
    }

    Crediting.Rate creditable(BigDecimal creditedBase, BigDecimal creditedVat) {
        return new Crediting.Rate(rate, base.subtract(creditedBase), vat.subtract(creditedVat));
    }

    BigDecimal rate() {
        return rate;
    }

    InvoiceCard.Vat card() {
        return new InvoiceCard.Vat(rate, base, vat);
    }

    InvoicePage.Vat page(String untaxedBecause) {
        return new InvoicePage.Vat(rate, base, vat, base.add(vat), rate.signum() == 0 ? untaxedBecause : null);
    }

    String text() {
        return String.join("|", rate.toPlainString(), base.toPlainString(), vat.toPlainString());
    }
}
