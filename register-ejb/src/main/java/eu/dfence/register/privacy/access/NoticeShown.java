package eu.dfence.register.privacy.access;

import eu.dfence.register.privacy.access.api.Channel;
import eu.dfence.register.privacy.access.api.NoticeVersions;
import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.catalogue.api.NotPersonal;
import eu.dfence.register.privacy.catalogue.api.PersonalData;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import eu.dfence.register.privacy.catalogue.api.RetentionClock;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** This person was shown this version of the notice. */
@Entity
@Table(name = "access_notice_shown")
@PersonalData(
        category = DataCategory.RIGHTS,
        purposes = Purpose.DATA_SUBJECT_RIGHTS,
        clock = RetentionClock.RIGHTS_PROOF)
class NoticeShown {
    @Id
    @GeneratedValue(generator = "access_notice_shown")
    @SequenceGenerator(name = "access_notice_shown", sequenceName = "access_notice_shown_seq", allocationSize = 50)
    @Column(name = "id")
    @NotPersonal("row's own id")
    private Long id;

    @Version
    @Column(name = "version")
    @NotPersonal("lock counter")
    private int version;

    @Column(name = "subject_id")
    private UUID subjectId;

    @ManyToOne(optional = false)
    @JoinColumn(name = "notice_version_id")
    private NoticeVersion notice;

    @Column(name = "language")
    private String language;

    @Enumerated(EnumType.STRING)
    @Column(name = "channel")
    private Channel channel;

    @Column(name = "shown_at")
    private Instant shownAt;

    protected NoticeShown() {}

    NoticeShown(SubjectId subject, NoticeVersion notice, String language, Channel channel, Instant at) {
        this.subjectId = subject.value();
        this.notice = notice;
        this.language = language;
        this.channel = channel;
        this.shownAt = at;
    }

    NoticeVersions.Shown told() {
        return new NoticeVersions.Shown(notice.validFrom(), language, channel, shownAt);
    }
}
