package eu.dfence.register.privacy.disclosures;

import eu.dfence.register.privacy.catalogue.api.NotPersonal;
import eu.dfence.register.shared.api.RegisterException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A signed agreement as it was scanned, byte for byte. */
@Entity
@Table(name = "disclosures_scan")
@NotPersonal("an agreement between companies")
class AgreementPaper {
    private static final int MOST_MEGABYTES = 10;
    private static final int MOST = MOST_MEGABYTES * 1024 * 1024;
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    @Id
    @GeneratedValue(generator = "disclosures_scan")
    @SequenceGenerator(name = "disclosures_scan", sequenceName = "disclosures_scan_seq", allocationSize = 50)
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version")
    private int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "agreement_id")
    private Agreement agreement;

    @Lob
    @Column(name = "content")
    private byte[] content;

    protected AgreementPaper() {}

    AgreementPaper(Agreement agreement, byte[] content) {
        boolean pdf = content.length > PDF.length && Arrays.equals(content, 0, PDF.length, PDF, 0, PDF.length);
        if (!pdf || content.length > MOST) throw new RegisterException("partners.refused.scan", MOST_MEGABYTES);
        this.agreement = agreement;
        this.content = content.clone();
        agreement.scanned(content);
    }

    byte[] content() {
        return content.clone();
    }

    String sha256() {
        return agreement.sha256();
    }
}
