package eu.dfence.register.privacy.access;

import eu.dfence.register.privacy.access.api.Channel;
import eu.dfence.register.privacy.access.api.Restriction;
import eu.dfence.register.privacy.access.api.RestrictionGround;
import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.catalogue.api.NotPersonal;
import eu.dfence.register.privacy.catalogue.api.OnErasure;
import eu.dfence.register.privacy.catalogue.api.PersonalData;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import eu.dfence.register.privacy.catalogue.api.RetentionClock;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.shared.api.RegisterException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/** A person's processing is restricted on a ground of GDPR Art. 18(1), until lifted. */
@Entity
@Table(name = "access_restriction")
@PersonalData(
        category = DataCategory.RIGHTS,
        purposes = Purpose.DATA_SUBJECT_RIGHTS,
        clock = RetentionClock.RIGHTS_PROOF,
        onErasure = OnErasure.KEEP_UNTIL_CLOCK)
class ProcessingRestriction {
    @Id
    @GeneratedValue(generator = "access_restriction")
    @SequenceGenerator(name = "access_restriction", sequenceName = "access_restriction_seq", allocationSize = 50)
    @Column(name = "id")
    @NotPersonal("row's own id")
    private Long id;

    @Version
    @Column(name = "version")
    @NotPersonal("lock counter")
    private int version;

    @Column(name = "subject_id")
    private UUID subjectId;

    @Enumerated(EnumType.STRING)
    @Column(name = "ground")
    private RestrictionGround ground;

    @Column(name = "set_at")
    private Instant setAt;

    @Column(name = "set_by")
    private UUID setBy;

    @Column(name = "told_on")
    private LocalDate toldOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "told_channel")
    private Channel toldChannel;

    @Column(name = "lifted_at")
    private Instant liftedAt;

    @Column(name = "lifted_by")
    private UUID liftedBy;

    protected ProcessingRestriction() {}

    ProcessingRestriction(SubjectId subject, RestrictionGround ground, UUID by, Instant at) {
        this.subjectId = subject.value();
        this.ground = ground;
        this.setBy = by;
        this.setAt = at;
    }

    /** GDPR Art. 18(3): the person is told before. */
    void lift(LocalDate told, Channel channel, UUID by, Clock clock) {
        if (liftedAt != null) return;
        LocalDate today = LocalDate.now(clock);
        LocalDate set = restriction(clock.getZone()).setOn();
        if (told == null || channel == null) throw new RegisterException("access.refused.not-told");
        if (told.isBefore(set) || told.isAfter(today))
            throw new RegisterException("access.refused.told-on", set, today);
        toldOn = told;
        toldChannel = channel;
        liftedBy = by;
        liftedAt = clock.instant();
    }

    Restriction restriction(ZoneId zone) {
        return new Restriction(ground, LocalDate.ofInstant(setAt, zone));
    }
}
