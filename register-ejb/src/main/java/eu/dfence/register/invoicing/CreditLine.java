package eu.dfence.register.invoicing;

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

/** What of one line of an invoice is credited, without VAT. */
@Entity
@Table(name = "invoicing_credit_line")
@PersonalData(
        category = DataCategory.INVOICING,
        purposes = Purpose.INVOICING,
        clock = RetentionClock.VOUCHER,
        onErasure = OnErasure.KEEP_UNTIL_CLOCK)
class CreditLine {
    @Id
    @SequenceGenerator(
            name = "invoicing_credit_line_seq",
            sequenceName = "invoicing_credit_line_seq",
            allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "invoicing_credit_line_seq")
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

    @NotPersonal("which line")
    @Column(name = "position")
    private int position;

    @Column(name = "net", precision = 12, scale = 2)
    private BigDecimal net;

    protected CreditLine() {}

    CreditLine(Invoice invoice, CreditNote credit, int position, BigDecimal net) {
        this.invoice = invoice;
        this.credit = credit;
        this.position = position;
        this.net = net;
    }

    int position() {
        return position;
    }

    BigDecimal net() {
        return net;
    }
}
