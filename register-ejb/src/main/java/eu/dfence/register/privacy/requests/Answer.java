package eu.dfence.register.privacy.requests;

import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.catalogue.api.NotPersonal;
import eu.dfence.register.privacy.catalogue.api.OnErasure;
import eu.dfence.register.privacy.catalogue.api.PersonalData;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import eu.dfence.register.privacy.catalogue.api.RetentionClock;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.privacy.disclosures.api.Addressee;
import eu.dfence.register.privacy.disclosures.api.DisclosurePurpose;
import eu.dfence.register.privacy.disclosures.api.Exit;
import eu.dfence.register.privacy.disclosures.api.Field;
import eu.dfence.register.privacy.disclosures.api.Outgoing;
import eu.dfence.register.privacy.letters.api.Letter;
import eu.dfence.register.privacy.requests.api.AnswerDocument;
import eu.dfence.register.privacy.requests.api.AnswerFormat;
import eu.dfence.register.privacy.requests.api.AnswerKind;
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
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** One file that answers a request, as it left; written once. */
@Entity
@Table(name = "requests_answer")
@NotPersonal("about the file, not about the person")
class Answer {
    @Id
    @GeneratedValue(generator = "requests_answer")
    @SequenceGenerator(name = "requests_answer", sequenceName = "requests_answer_seq", allocationSize = 50)
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

    @PersonalData(
            category = DataCategory.RIGHTS,
            purposes = Purpose.DATA_SUBJECT_RIGHTS,
            clock = RetentionClock.RIGHTS_PROOF,
            onErasure = OnErasure.KEEP_UNTIL_CLOCK)
    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private AnswerKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "format")
    private AnswerFormat format;

    @Column(name = "language")
    private String language;

    @Column(name = "template_number")
    private Integer templateNumber;

    @Column(name = "template_sha256")
    private String templateSha256;

    @Embedded
    private KeptFile file;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "made_by")
    private UUID madeBy;

    protected Answer() {}

    Answer(UUID publicId, Request request, AnswerKind kind, AnswerFormat format, byte[] content, UUID by, Instant at) {
        this.publicId = publicId;
        this.request = request;
        this.kind = kind;
        this.format = format;
        this.language = request.intake().language();
        this.file = new KeptFile(content);
        this.madeBy = by;
        this.madeAt = at;
    }

    Answer(UUID publicId, Request request, AnswerKind kind, Letter letter, UUID by, Instant at) {
        this(publicId, request, kind, AnswerFormat.PDF, letter.pdf(), by, at);
        this.templateNumber = letter.templateNumber();
        this.templateSha256 = letter.templateSha256();
    }

    /** Named by the request and nobody, in the language of the answer. */
    AnswerDocument document() {
        String name = request.number() + "-" + Words.in(language).text("file." + kind) + "." + format.ending();
        return new AnswerDocument(request.subject(), name, format, file.sha256(), file.content());
    }

    /**
     * To whoever asked; what is made for them leaves.
     *
     * @param told all that stands in it
     */
    Outgoing outgoing(Set<Field> told) {
        SubjectId subject = request.subject();
        boolean copy = kind == AnswerKind.ACCESS_REPORT || kind == AnswerKind.PORTABLE_COPY;
        return new Outgoing(
                publicId,
                copy ? Exit.COPY : Exit.ANSWER,
                Addressee.dataSubject(),
                DisclosurePurpose.DATA_SUBJECT_RIGHTS,
                told,
                subject == null ? List.of() : List.of(subject),
                file.content(),
                file.sha256());
    }
}
