package eu.dfence.register.staff;

import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.catalogue.api.NotPersonal;
import eu.dfence.register.privacy.catalogue.api.OnErasure;
import eu.dfence.register.privacy.catalogue.api.PersonalData;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import eu.dfence.register.privacy.catalogue.api.RetentionClock;
import eu.dfence.register.shared.api.Ids;
import eu.dfence.register.staff.api.OwnSession;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** One sign-in that lasts: begun under a password from a network, seen now and then, ended by its person or by itself. */
@Entity
@Table(name = "staff_session")
@PersonalData(
        category = DataCategory.STAFF,
        purposes = Purpose.SECURITY,
        clock = RetentionClock.SECURITY_LOG,
        onErasure = OnErasure.KEEP_UNTIL_CLOCK)
class Session {
    @Id
    @GeneratedValue(generator = "staff_session")
    @SequenceGenerator(name = "staff_session", sequenceName = "staff_session_seq", allocationSize = 50)
    @Column(name = "id")
    @NotPersonal("row's own id")
    private Long id;

    @Version
    @Column(name = "version")
    @NotPersonal("lock counter")
    private int version;

    @Column(name = "public_id")
    @NotPersonal("random id of one sign-in")
    private UUID publicId;

    @Column(name = "account_id")
    private Long accountId;

    @Column(name = "password_number")
    @NotPersonal("which of the account's passwords")
    private int passwordNumber;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "seen_at")
    private Instant seenAt;

    @Column(name = "source")
    private String source;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected Session() {}

    Session(Account account, int passwordNumber, String source, Instant now) {
        this.publicId = Ids.next();
        this.accountId = account.id();
        this.passwordNumber = passwordNumber;
        this.source = source;
        this.startedAt = now;
        this.seenAt = now;
    }

    void seen(Instant now) {
        seenAt = now;
    }

    void end(Instant now) {
        if (!ended()) endedAt = now;
    }

    boolean ended() {
        return endedAt != null;
    }

    UUID publicId() {
        return publicId;
    }

    OwnSession own() {
        return new OwnSession(publicId, startedAt, seenAt, source);
    }
}
