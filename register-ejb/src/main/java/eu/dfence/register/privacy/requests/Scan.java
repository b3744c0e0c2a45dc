package eu.dfence.register.privacy.requests;

import eu.dfence.register.privacy.catalogue.api.NotPersonal;
import eu.dfence.register.privacy.requests.api.ScanDocument;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** The paper a request came on, as it was scanned; written once. */
@Entity
@Table(name = "requests_scan")
@NotPersonal("about the file, not about the person")
class Scan {
    @Id
    @GeneratedValue(generator = "requests_scan")
    @SequenceGenerator(name = "requests_scan", sequenceName = "requests_scan_seq", allocationSize = 50)
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "public_id")
    private UUID publicId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "request_id")
    private Request request;

    @Enumerated(EnumType.STRING)
    @Column(name = "format")
    private ScanFormat format;

    @Embedded
    private KeptFile file;

    @Column(name = "attached_at")
    private Instant attachedAt;

    @Column(name = "attached_by")
    private UUID attachedBy;

    protected Scan() {}

    Scan(UUID publicId, Request request, byte[] content, UUID by, Instant at) {
        this.publicId = publicId;
        this.request = request;
        this.format = ScanFormat.of(content);
        this.file = new KeptFile(content);
        this.attachedAt = at;
        this.attachedBy = by;
    }

    /** Named by the request and nobody. */
    ScanDocument shown() {
        return new ScanDocument(
                request.subject(),
                request.number() + "." + format.ending(),
                format.mediaType(),
                file.sha256(),
                file.content());
    }
}
