package eu.dfence.register.invoicing;

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
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** The invoice as it left: the printed bytes and their hash. Written once; an invoice brought in by bulk has none. */
@Entity
@Table(name = "invoicing_document")
class Document {
    @Id
    @Column(name = "invoice_id")
    @NotPersonal("the invoice's own id")
    private Long id;

    @Version
    @Column(name = "version")
    @NotPersonal("lock counter")
    private int version;

    @MapsId
    @OneToOne(fetch = FetchType.LAZY, optional = false)
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

    protected Document() {}

    Document(Invoice invoice, byte[] pdf) {
        this.invoice = invoice;
        this.pdf = pdf;
        this.bytes = pdf.length;
        this.sha256 = Sha256.hex(pdf);
        this.createdAt = invoice.issuedAt();
    }
}
