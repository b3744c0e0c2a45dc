package eu.dfence.register.invoicing;

import eu.dfence.register.invoicing.api.InvoiceDocument;
import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.catalogue.api.NotPersonal;
import eu.dfence.register.privacy.catalogue.api.OnErasure;
import eu.dfence.register.privacy.catalogue.api.PersonalData;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import eu.dfence.register.privacy.catalogue.api.RetentionClock;
import eu.dfence.register.shared.api.Sha256;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** The credit note as it left: the printed bytes and their hash. Written once. */
@Entity
@Table(name = "invoicing_credit_document")
class CreditDocument {
    @Id
    @Column(name = "credit_id")
    @NotPersonal("the credit note's own id")
    private Long id;

    @Version
    @Column(name = "version")
    @NotPersonal("lock counter")
    private int version;

    @MapsId
    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "credit_id")
    @NotPersonal("belongs to a credit note")
    private CreditNote credit;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "invoice_id")
    @NotPersonal("belongs to an invoice")
    private Invoice invoice;

    @PersonalData(
            category = DataCategory.INVOICING,
            purposes = Purpose.INVOICING,
            clock = RetentionClock.VOUCHER,
            onErasure = OnErasure.KEEP_UNTIL_CLOCK)
    @Lob
    @Column(name = "pdf")
    private byte[] pdf;

    @NotPersonal("length")
    @Column(name = "bytes")
    private long bytes;

    @NotPersonal("hash")
    @Column(name = "sha256")
    private String sha256;

    @NotPersonal("when the page was printed")
    @Column(name = "created_at")
    private Instant createdAt;

    protected CreditDocument() {}

    CreditDocument(CreditNote credit, byte[] pdf) {
        this.credit = credit;
        this.invoice = credit.invoice();
        this.pdf = pdf;
        this.bytes = pdf.length;
        this.sha256 = Sha256.hex(pdf);
        this.createdAt = credit.issuedAt();
    }

    InvoiceDocument shown() {
        return new InvoiceDocument(invoice.customer(), InvoiceDocument.fileNameOfCredit(credit.number()), sha256, pdf);
    }
}
