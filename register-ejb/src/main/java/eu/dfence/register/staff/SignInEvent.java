package eu.dfence.register.staff;

import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.catalogue.api.NotPersonal;
import eu.dfence.register.privacy.catalogue.api.OnErasure;
import eu.dfence.register.privacy.catalogue.api.PersonalData;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import eu.dfence.register.privacy.catalogue.api.RetentionClock;
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
import java.util.UUID;

/** One try to sign in, or what became of the password. Keeps no name that was typed: people type passwords into the name field. */
@Entity
@Table(name = "staff_sign_in")
@PersonalData(
        category = DataCategory.STAFF,
        purposes = Purpose.SECURITY,
        clock = RetentionClock.SECURITY_LOG,
        onErasure = OnErasure.KEEP_UNTIL_CLOCK)
class SignInEvent {
    enum Outcome {
        ACCEPTED,
        WRONG_PASSWORD,
        UNKNOWN_NAME,
        WAITING,
        CLOSED,
        ONE_TIME_OVER,
        PASSWORD_CHANGED,
        PASSWORD_RESET,
        UNLOCKED
    }

    @Id
    @GeneratedValue(generator = "staff_sign_in")
    @SequenceGenerator(name = "staff_sign_in", sequenceName = "staff_sign_in_seq", allocationSize = 50)
    @Column(name = "id")
    @NotPersonal("row's own id")
    private Long id;

    @Version
    @Column(name = "version")
    @NotPersonal("lock counter")
    private int version;

    @Column(name = "at")
    private Instant at;

    @Column(name = "account_id")
    private Long accountId;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome")
    private Outcome outcome;

    @Column(name = "source")
    private String source;

    @Column(name = "done_by")
    private UUID doneBy;

    protected SignInEvent() {}

    SignInEvent(Instant at, Long accountId, Outcome outcome, String source) {
        this.at = at;
        this.accountId = accountId;
        this.outcome = outcome;
        this.source = source;
    }

    /** What IT did for the account's person. */
    static SignInEvent done(Instant at, Account account, Outcome outcome, UUID by) {
        SignInEvent event = new SignInEvent(at, account.id(), outcome, null);
        event.doneBy = by;
        return event;
    }
}
