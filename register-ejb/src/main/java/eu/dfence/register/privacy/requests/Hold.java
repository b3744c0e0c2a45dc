package eu.dfence.register.privacy.requests;

import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.catalogue.api.NotPersonal;
import eu.dfence.register.privacy.catalogue.api.OnErasure;
import eu.dfence.register.privacy.catalogue.api.PersonalData;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import eu.dfence.register.privacy.catalogue.api.RetentionClock;
import eu.dfence.register.privacy.requests.api.PauseReason;
import eu.dfence.register.privacy.requests.api.RequestCard;
import eu.dfence.register.shared.api.RegisterException;
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
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Days on which the clock stood, because the person had been asked something (GDPR Art. 12(6)). */
@Entity
@Table(name = "requests_hold")
@PersonalData(
        category = DataCategory.RIGHTS,
        purposes = Purpose.DATA_SUBJECT_RIGHTS,
        clock = RetentionClock.RIGHTS_PROOF,
        onErasure = OnErasure.KEEP_UNTIL_CLOCK)
class Hold {
    @Id
    @GeneratedValue(generator = "requests_hold")
    @SequenceGenerator(name = "requests_hold", sequenceName = "requests_hold_seq", allocationSize = 50)
    @Column(name = "id")
    @NotPersonal("row's own id")
    private Long id;

    @Version
    @Column(name = "version")
    @NotPersonal("lock counter")
    private int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "request_id")
    @NotPersonal("which request it belongs to")
    private Request request;

    @Enumerated(EnumType.STRING)
    @Column(name = "reason")
    private PauseReason reason;

    @Column(name = "question")
    private String question;

    @Column(name = "held_on")
    private LocalDate from;

    @Column(name = "resumed_on")
    private LocalDate until;

    protected Hold() {}

    Hold(Request request, PauseReason reason, String question, LocalDate from) {
        if (reason == null) throw new RegisterException("requests.refused.pause-reason");
        this.request = request;
        this.reason = reason;
        this.question = Written.needed(question, 1000, "requests.refused.question");
        this.from = from;
    }

    boolean open() {
        return until == null;
    }

    /** @return the days it lasted */
    int end(LocalDate on) {
        until = on;
        return (int) ChronoUnit.DAYS.between(from, on);
    }

    LocalDate until() {
        return until;
    }

    PauseReason reason() {
        return reason;
    }

    RequestCard.Pause told() {
        return new RequestCard.Pause(reason, question, from, until);
    }
}
