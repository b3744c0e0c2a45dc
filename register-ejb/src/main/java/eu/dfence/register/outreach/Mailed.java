package eu.dfence.register.outreach;

import eu.dfence.register.outreach.api.LeftOut;
import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.catalogue.api.NotPersonal;
import eu.dfence.register.privacy.catalogue.api.OnErasure;
import eu.dfence.register.privacy.catalogue.api.PersonalData;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import eu.dfence.register.privacy.catalogue.api.RetentionClock;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import jakarta.persistence.Column;
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
import java.util.UUID;

/** Somebody was chosen for a mailing, and went out with it or was left out for a reason (GDPR Art. 5(2), 19). */
@Entity
@Table(name = "outreach_mailed")
@PersonalData(
        category = DataCategory.RIGHTS,
        purposes = {Purpose.MARKETING, Purpose.DATA_SUBJECT_RIGHTS},
        clock = RetentionClock.RIGHTS_PROOF,
        onErasure = OnErasure.KEEP_UNTIL_CLOCK)
class Mailed {
    @Id
    @GeneratedValue(generator = "outreach_mailed")
    @SequenceGenerator(name = "outreach_mailed", sequenceName = "outreach_mailed_seq", allocationSize = 1000)
    @Column(name = "id")
    @NotPersonal("row's own id")
    private Long id;

    @Version
    @Column(name = "version")
    @NotPersonal("lock counter")
    private int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "mailing_id")
    @NotPersonal("which mailing it was")
    private Mailing mailing;

    @Column(name = "subject_id")
    private UUID subjectId;

    @Enumerated(EnumType.STRING)
    @Column(name = "left_out")
    private LeftOut leftOut;

    protected Mailed() {}

    Mailed(Mailing mailing, SubjectId subject) {
        this.mailing = mailing;
        this.subjectId = subject.value();
    }

    SubjectId subject() {
        return new SubjectId(subjectId);
    }

    void leaveOut(LeftOut reason) {
        leftOut = reason;
    }

    /** Null for whoever goes, or whose mailing is not made. */
    LeftOut leftOut() {
        return leftOut;
    }
}
