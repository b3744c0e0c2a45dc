package eu.dfence.register.privacy.erasure;

import eu.dfence.register.privacy.catalogue.api.NotPersonal;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.privacy.erasure.api.ObligationCard;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Something an erasure had to leave, and with it the duty to take it as soon as nothing keeps it any more. It is looked at
 * on the day after its last one, each night while nobody knows that day, and at once when what kept it falls.
 */
@Entity
@Table(name = "erasure_obligation")
@NotPersonal("what still has to go of an id of nobody, by law or number")
class Obligation {
    @Id
    @GeneratedValue(generator = "erasure_obligation")
    @SequenceGenerator(name = "erasure_obligation", sequenceName = "erasure_obligation_seq", allocationSize = 50)
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "subject_id")
    private UUID subjectId;

    @Embedded
    private Remainder remainder;

    @Column(name = "made_on")
    private LocalDate madeOn;

    @Column(name = "look_on")
    private LocalDate lookOn;

    @Column(name = "finished_at")
    private Instant finishedAt;

    protected Obligation() {}

    Obligation(SubjectId subject, Remainder remainder, LocalDate on) {
        this.subjectId = subject.value();
        this.remainder = remainder;
        this.madeOn = on;
        lookAgain(on);
    }

    boolean keeps(Remainder what) {
        return remainder.equals(what);
    }

    /** Looked at today, and still there. */
    final void lookAgain(LocalDate today) {
        lookOn = remainder.lookedAtAfter(today);
    }

    /** What it was. */
    Remainder finish(Instant at) {
        finishedAt = at;
        return remainder;
    }

    ObligationCard card() {
        return remainder.card(finishedAt);
    }
}
