package eu.dfence.register.privacy.evidence;

import eu.dfence.register.privacy.catalogue.api.NotPersonal;
import eu.dfence.register.privacy.letters.api.LetterLanguage;
import eu.dfence.register.shared.api.Ids;
import eu.dfence.register.shared.api.RegisterException;
import eu.dfence.register.shared.api.Sha256;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/** The record of processing as it was on a day, in one language; written once. */
@Entity
@Table(name = "evidence_record")
@NotPersonal("about processing, not about a person")
class RecordVersion {
    @Id
    @GeneratedValue(generator = "evidence_record")
    @SequenceGenerator(name = "evidence_record", sequenceName = "evidence_record_seq", allocationSize = 50)
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "public_id")
    private UUID publicId;

    @Column(name = "number")
    private int number;

    @Column(name = "language")
    private String language;

    @Lob
    @Column(name = "pdf")
    private byte[] pdf;

    @Column(name = "pdf_sha256")
    private String pdfSha256;

    @Lob
    @Column(name = "csv")
    private byte[] csv;

    @Column(name = "csv_sha256")
    private String csvSha256;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "made_by")
    private UUID madeBy;

    protected RecordVersion() {}

    RecordVersion(int number, LetterLanguage language, byte[] pdf, byte[] csv, UUID by, Instant at) {
        this.publicId = Ids.next();
        this.number = number;
        this.language = language.tag();
        this.pdf = pdf.clone();
        this.pdfSha256 = Sha256.hex(pdf);
        this.csv = csv.clone();
        this.csvSha256 = Sha256.hex(csv);
        this.madeBy = by;
        this.madeAt = at;
    }

    UUID publicId() {
        return publicId;
    }

    LetterLanguage language() {
        return LetterLanguage.of(Locale.forLanguageTag(language));
    }

    /** Whether its bytes are those that were made. */
    boolean whole() {
        return Sha256.hex(pdf).equals(pdfSha256) && Sha256.hex(csv).equals(csvSha256);
    }

    byte[] pdf() {
        return unchanged(pdf, pdfSha256);
    }

    byte[] csv() {
        return unchanged(csv, csvSha256);
    }

    private static byte[] unchanged(byte[] content, String sha256) {
        if (!Sha256.hex(content).equals(sha256)) throw new RegisterException("evidence.refused.changed");
        return content.clone();
    }
}
