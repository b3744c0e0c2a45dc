package eu.dfence.register.privacy.breaches;

import eu.dfence.register.privacy.breaches.api.LetterFile;
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
import eu.dfence.register.privacy.disclosures.api.Fields;
import eu.dfence.register.privacy.disclosures.api.Outgoing;
import eu.dfence.register.privacy.letters.api.Letter;
import eu.dfence.register.shared.api.Ids;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What somebody was told of a breach, as it was written; without content when the person could not be reached any more. */
@Entity
@Table(name = "breaches_letter")
@PersonalData(
        category = DataCategory.RIGHTS,
        purposes = Purpose.LEGAL_OBLIGATION,
        clock = RetentionClock.RIGHTS_PROOF,
        onErasure = OnErasure.KEEP_UNTIL_CLOCK)
class BreachLetter {
    @Id
    @GeneratedValue(generator = "breaches_letter")
    @SequenceGenerator(name = "breaches_letter", sequenceName = "breaches_letter_seq", allocationSize = 50)
    @Column(name = "id")
    @NotPersonal("row's own id")
    private Long id;

    @Version
    @Column(name = "version")
    @NotPersonal("lock counter")
    private int version;

    @Column(name = "public_id")
    @NotPersonal("opaque id")
    private UUID publicId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "breach_id")
    @NotPersonal("which breach")
    private Breach breach;

    @Column(name = "subject_id")
    private UUID subjectId;

    @Column(name = "language")
    private String language;

    @Lob
    @Column(name = "content")
    private byte[] content;

    @Column(name = "sha256")
    @NotPersonal("fingerprint of the letter")
    private String sha256;

    @Column(name = "fields")
    @NotPersonal("names of columns")
    private String fields = "";

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "made_by")
    @NotPersonal("opaque account id of the one who wrote it")
    private UUID madeBy;

    @Column(name = "sent_on")
    private LocalDate sentOn;

    protected BreachLetter() {}

    /** @param letter or null when the person is not in the register any more */
    BreachLetter(Breach breach, SubjectId subject, Letter letter, UUID by, Instant at) {
        this.publicId = Ids.next();
        this.breach = breach;
        this.subjectId = subject.value();
        this.madeBy = by;
        this.madeAt = at;
        if (letter != null) {
            this.language = letter.language().tag();
            this.content = letter.pdf().clone();
            this.sha256 = letter.sha256();
        }
    }

    /** @param columns all that the letter tells of the person */
    BreachLetter telling(Set<Field> columns) {
        fields = Fields.text(columns);
        return this;
    }

    /** To the person, who is told by law (GDPR Art. 34). */
    Outgoing outgoing() {
        return new Outgoing(
                publicId,
                Exit.LETTER,
                Addressee.dataSubject(),
                DisclosurePurpose.LEGAL_OBLIGATION,
                Fields.of(fields),
                List.of(new SubjectId(subjectId)),
                content.clone(),
                sha256);
    }

    /** Null when there is nothing to show. */
    LetterFile file() {
        return content == null
                ? null
                : new LetterFile(new SubjectId(subjectId), breach.number() + "-ilmoitus.pdf", content.clone());
    }
}
