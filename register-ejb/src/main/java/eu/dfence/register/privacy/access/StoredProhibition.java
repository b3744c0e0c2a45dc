package eu.dfence.register.privacy.access;

import eu.dfence.register.privacy.access.api.Channel;
import eu.dfence.register.privacy.access.api.Prohibition;
import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.catalogue.api.NotPersonal;
import eu.dfence.register.privacy.catalogue.api.OnErasure;
import eu.dfence.register.privacy.catalogue.api.PersonalData;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import eu.dfence.register.privacy.catalogue.api.RetentionClock;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.privacy.vault.api.Journalled;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** What a person forbade, from the moment it was said until it is lifted. Nobody asks for a reason or a form (Art. 21(2)–(3)). */
@Entity
@Table(name = "access_prohibition")
@PersonalData(
        category = DataCategory.RIGHTS,
        purposes = Purpose.DATA_SUBJECT_RIGHTS,
        clock = RetentionClock.RIGHTS_PROOF,
        onErasure = OnErasure.KEEP_UNTIL_CLOCK)
class StoredProhibition implements Journalled {
    @Id
    @GeneratedValue(generator = "access_prohibition")
    @SequenceGenerator(name = "access_prohibition", sequenceName = "access_prohibition_seq", allocationSize = 50)
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
    @Column(name = "kind")
    private Prohibition.Kind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "channel")
    private Channel channel;

    @Column(name = "set_on")
    private LocalDate setOn;

    @Column(name = "set_at")
    private Instant setAt;

    @Column(name = "set_by")
    private UUID setBy;

    @Column(name = "survived")
    private boolean survived;

    @Column(name = "lifted_at")
    private Instant liftedAt;

    @Column(name = "lifted_by")
    private UUID liftedBy;

    protected StoredProhibition() {}

    StoredProhibition(SubjectId subject, Prohibition.Kind kind, Channel channel, LocalDate on, UUID by, Instant at) {
        this.subjectId = subject.value();
        this.kind = kind;
        this.channel = channel;
        this.setOn = on;
        this.setBy = by;
        this.setAt = at;
    }

    /** Known again after an erasure: how it was once said is not kept. */
    static StoredProhibition survived(SubjectId subject, Prohibition said, UUID recordedBy, Instant at) {
        StoredProhibition again = new StoredProhibition(subject, said.kind(), null, said.setOn(), recordedBy, at);
        again.survived = true;
        return again;
    }

    void lift(UUID by, Instant at) {
        if (liftedAt == null) {
            liftedBy = by;
            liftedAt = at;
        }
    }

    @Override
    public SubjectId concerns() {
        return subject();
    }

    @Override
    public Map<String, String> says() {
        return liftedAt == null ? Map.of("ban." + kind, setOn.toString()) : Map.of();
    }

    SubjectId subject() {
        return new SubjectId(subjectId);
    }

    Prohibition.Kind kind() {
        return kind;
    }

    Prohibition prohibition() {
        return new Prohibition(kind, setOn, survived);
    }
}
