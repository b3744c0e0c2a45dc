package eu.dfence.register.privacy.outbox;

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
import eu.dfence.register.shared.api.Ids;
import eu.dfence.register.shared.api.Sha256;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.OneToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A letter as it was fetched first, until it is marked as sent, done or given up: whoever fetches it again that day gets the same
 * bytes, and another day a new letter.
 */
@Entity
@Table(name = "outbox_letter")
class FetchedLetter {
    @Id
    @GeneratedValue(generator = "outbox_letter")
    @SequenceGenerator(name = "outbox_letter", sequenceName = "outbox_letter_seq", allocationSize = 50)
    @Column(name = "id")
    @NotPersonal("row's own id")
    private Long id;

    @Version
    @Column(name = "version")
    @NotPersonal("lock counter")
    private int version;

    @Column(name = "public_id")
    @NotPersonal("opaque id of what left")
    private UUID publicId;

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "dispatch_id")
    @NotPersonal("whose letter it is")
    private Dispatch dispatch;

    @Column(name = "subject_id")
    @NotPersonal("id of nobody any more")
    private UUID subjectId;

    @Column(name = "made_on")
    @NotPersonal("day of the letter")
    private LocalDate madeOn;

    @PersonalData(
            category = DataCategory.RIGHTS,
            purposes = Purpose.DATA_SUBJECT_RIGHTS,
            clock = RetentionClock.RIGHTS_PROOF,
            onErasure = OnErasure.KEEP_UNTIL_CLOCK)
    @Lob
    @Column(name = "content")
    private byte[] content;

    @Column(name = "sha256")
    @NotPersonal("fingerprint of the letter")
    private String sha256;

    protected FetchedLetter() {}

    FetchedLetter(Dispatch dispatch, SubjectId subject, LocalDate today, byte[] pdf) {
        this.publicId = Ids.next();
        this.dispatch = dispatch;
        this.subjectId = subject.value();
        this.madeOn = today;
        this.content = pdf.clone();
        this.sha256 = Sha256.hex(pdf);
    }

    /** Its day to answer counts from the day on which it was made. */
    boolean of(LocalDate day) {
        return madeOn.equals(day);
    }

    byte[] content() {
        return content.clone();
    }

    Outgoing outgoing(Addressee to, Set<Field> fields) {
        return new Outgoing(
                publicId,
                Exit.NOTICE,
                to,
                DisclosurePurpose.DATA_SUBJECT_RIGHTS,
                fields,
                List.of(new SubjectId(subjectId)),
                content(),
                sha256);
    }
}
