package eu.dfence.register.privacy.evidence;

import eu.dfence.register.privacy.catalogue.api.NotPersonal;
import eu.dfence.register.privacy.vault.api.SignedText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** That somebody erased was looked for and not found, as the scanner signed it; names nobody. */
@Entity
@Table(name = "evidence_certificate")
@NotPersonal("when and how much was looked through; of nobody")
class KeptCertificate {
    @Id
    @GeneratedValue(generator = "evidence_certificate")
    @SequenceGenerator(name = "evidence_certificate", sequenceName = "evidence_certificate_seq", allocationSize = 50)
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "kept_at")
    private Instant keptAt;

    @Column(name = "content")
    private String content;

    @Column(name = "signature")
    private String signature;

    @Column(name = "public_key")
    private String publicKey;

    protected KeptCertificate() {}

    KeptCertificate(SignedText signed, Instant at) {
        this.content = signed.text();
        this.signature = signed.signature();
        this.publicKey = signed.publicKey();
        this.keptAt = at;
    }

    SignedText signed() {
        return new SignedText(content, signature, publicKey);
    }
}
