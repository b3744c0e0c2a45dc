package eu.dfence.register.privacy.breaches;

import eu.dfence.register.privacy.breaches.api.Phase;
import eu.dfence.register.privacy.breaches.api.ReportFile;
import eu.dfence.register.privacy.breaches.api.ReportRow;
import eu.dfence.register.privacy.catalogue.api.NotPersonal;
import eu.dfence.register.privacy.letters.api.LetterLanguage;
import eu.dfence.register.shared.api.Ids;
import eu.dfence.register.shared.api.RegisterException;
import eu.dfence.register.shared.api.Sha256;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** A report to the Ombudsman as it was made (GDPR Art. 33(3), (4)); what has left never changes. */
@Entity
@Table(name = "breaches_report")
@NotPersonal("a report to the authority; its one name is that of whom to ask")
class Report {
    @Id
    @GeneratedValue(generator = "breaches_report")
    @SequenceGenerator(name = "breaches_report", sequenceName = "breaches_report_seq", allocationSize = 50)
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "public_id")
    private UUID publicId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "breach_id")
    private Breach breach;

    @Enumerated(EnumType.STRING)
    @Column(name = "phase")
    private Phase phase;

    @Column(name = "place")
    private int place;

    @Column(name = "language")
    private String language;

    @Lob
    @Column(name = "content")
    private byte[] content;

    @Column(name = "sha256")
    private String sha256;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "made_by")
    private UUID madeBy;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "reference")
    private String reference;

    protected Report() {}

    /** @param place 1 for the breach's first */
    Report(Breach breach, int place) {
        this.publicId = Ids.next();
        this.breach = breach;
        this.place = place;
    }

    void write(Phase phase, LetterLanguage language, byte[] pdf, UUID by, Instant at) {
        refuseSent();
        this.phase = phase;
        this.language = language.tag();
        this.content = pdf.clone();
        this.sha256 = Sha256.hex(pdf);
        this.madeAt = at;
        this.madeBy = by;
    }

    /** @param at to the minute, as people write it */
    void sent(Instant at, String caseNumber, Instant now) {
        refuseSent();
        if (at == null || at.isAfter(now) || at.isBefore(madeAt.truncatedTo(ChronoUnit.MINUTES))) {
            throw new RegisterException("breaches.refused.sent-at", madeAt);
        }
        reference = Written.optional(caseNumber, 100);
        sentAt = at;
        breach.notified(at);
    }

    private void refuseSent() {
        if (sentAt != null) throw new RegisterException("breaches.refused.sent", sentAt);
    }

    boolean left() {
        return sentAt != null;
    }

    Phase phase() {
        return phase;
    }

    int place() {
        return place;
    }

    ReportRow row() {
        return new ReportRow(publicId, phase, language, madeAt, sha256, sentAt, reference);
    }

    ReportFile file() {
        return new ReportFile(breach.number() + "-" + place + ".pdf", content.clone());
    }

    UUID publicId() {
        return publicId;
    }

    Breach breach() {
        return breach;
    }
}
