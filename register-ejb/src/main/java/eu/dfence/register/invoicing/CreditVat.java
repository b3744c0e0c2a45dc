package eu.dfence.register.invoicing;

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

/** What of one rate of an invoice is credited (AVL 209 e §). */
@Entity
@Table(name = "invoicing_credit_vat")
@PersonalData(
        category = DataCategory.INVOICING,
        purposes = Purpose.INVOICING,
        clock = RetentionClock.VOUCHER,
        onErasure = OnErasure.KEEP_UNTIL_CLOCK)
class CreditVat {
    @Id
    @SequenceGenerator(
            name = "invoicing_credit_vat_seq",
            sequenceName = "invoicing_credit_vat_seq",
            allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "invoicing_credit_vat_seq")
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

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "credit_id")
    @NotPersonal("belongs to a credit note")
    private CreditNote credit;

    @Column(name = "vat_rate", precision = 4, scale = 1)
    private BigDecimal rate;

    @Column(name = "base", precision = 12, scale = 2)
    private BigDecimal base;

    @Column(name = "vat", precision = 12, scale = 2)
    private BigDecimal vat;

    protected CreditVat() {}

    CreditVat(Invoice invoice, CreditNote credit, VatBreakdown.Rate credited) {
        this.invoice = invoice;
        this.credit = credit;
        this.rate = credited.rate();
        this.base = credited.base();
        this.vat = credited.vat();
    }

    BigDecimal rate() {
        return rate;
    }

    BigDecimal base() {
        return base;
    }

    BigDecimal vat() {
        return vat;
    }

    /** With a minus, as the trade prints it. */
    InvoicePage.Vat page() {
        return new InvoicePage.Vat(
                rate, base.negate(), vat.negate(), base.add(vat).negate(), null);
    }
}
