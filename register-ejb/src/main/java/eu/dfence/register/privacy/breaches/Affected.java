package eu.dfence.register.privacy.breaches;

import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.catalogue.api.NotPersonal;
import eu.dfence.register.privacy.catalogue.api.OnErasure;
import eu.dfence.register.privacy.catalogue.api.PersonalData;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import eu.dfence.register.privacy.catalogue.api.RetentionClock;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** Somebody whom a breach affected, as it was found; written many at once ({@link AffectedRows}) and never changed. */
@Entity
@Table(name = "breaches_affected")
@PersonalData(
        category = DataCategory.RIGHTS,
        purposes = Purpose.LEGAL_OBLIGATION,
        clock = RetentionClock.RIGHTS_PROOF,
        onErasure = OnErasure.KEEP_UNTIL_CLOCK)
class Affected {
    @Id
    @GeneratedValue(generator = "breaches_affected")
    @SequenceGenerator(name = "breaches_affected", sequenceName = "breaches_affected_seq", allocationSize = 1000)
    @Column(name = "id")
    @NotPersonal("row's own id")
    private Long id;

    @Version
    @Column(name = "version")
    @NotPersonal("lock counter")
    private int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "breach_id")
    @NotPersonal("which breach")
    private Breach breach;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "finding_id")
    @NotPersonal("which question found the person first")
    private Finding finding;

    @Column(name = "subject_id")
    private UUID subjectId;

    @Column(name = "looks")
    private int looks;

    @Column(name = "first_at")
    private Instant first;

    @Column(name = "last_at")
    private Instant last;

    protected Affected() {}

    /** For the person's own copy: what happened and when, and nobody of the staff. */
    String breachTold() {
        return breach.number() + ": " + breach.facts().title();
    }

    Instant becameKnown() {
        return breach.facts().awareAt();
    }
}
