package eu.dfence.register.staff;

import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.catalogue.api.NotPersonal;
import eu.dfence.register.privacy.catalogue.api.OnErasure;
import eu.dfence.register.privacy.catalogue.api.PersonalData;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import eu.dfence.register.privacy.catalogue.api.RetentionClock;
import eu.dfence.register.shared.api.Ids;
import eu.dfence.register.shared.api.RegisterException;
import eu.dfence.register.staff.api.OneTimePassword;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A personal account: opened by IT, given tasks by designations, opened to the register by an undertaking, and
 * closed for good when the person leaves. Never shared, never reused. Wrong passwords make it wait, longer each time.
 */
@Entity
@Table(name = "staff_account")
@PersonalData(
        category = DataCategory.STAFF,
        purposes = Purpose.STAFF_MANAGEMENT,
        clock = RetentionClock.STAFF_EMPLOYMENT,
        onErasure = OnErasure.KEEP_UNTIL_CLOCK)
class Account {
    static final int FREE_TRIES = 5;

    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

    @Id
    @GeneratedValue(generator = "staff_account")
    @SequenceGenerator(name = "staff_account", sequenceName = "staff_account_seq", allocationSize = 50)
    @Column(name = "id")
    @NotPersonal("row's own id")
    private Long id;

    @Version
    @Column(name = "version")
    @NotPersonal("lock counter")
    private int version;

    @Column(name = "public_id")
    private UUID publicId;

    @Column(name = "user_name")
    private String userName;

    @Column(name = "display_name")
    private String displayName;

    @Column(name = "title")
    private String title;

    @ManyToOne(optional = false)
    @JoinColumn(name = "employer_id")
    private Employer employer;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "password_number")
    private int passwordNumber;

    @Column(name = "one_time_until")
    private Instant oneTimeUntil;

    @Column(name = "one_time_used_at")
    private Instant oneTimeUsedAt;

    @Column(name = "language")
    private String language;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "created_by")
    private UUID createdBy;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "failed_attempts")
    private int failedAttempts;

    @Column(name = "locked_until")
    private Instant lockedUntil;

    @Column(name = "signed_in_at")
    private Instant signedInAt;

    @OneToMany(mappedBy = "account", cascade = CascadeType.PERSIST)
    @OrderBy("validFrom")
    private List<Designation> designations = new ArrayList<>();

    @OneToMany(mappedBy = "account", cascade = CascadeType.PERSIST)
    @OrderBy("signedAt")
    private List<Undertaking> undertakings = new ArrayList<>();

    protected Account() {}

    Account(
            String userName,
            String displayName,
            String title,
            Employer employer,
            String language,
            String passwordHash,
            UUID createdBy,
            Instant at) {
        this.publicId = Ids.next();
        this.userName = userName;
        this.displayName = displayName;
        this.title = title;
        this.employer = employer;
        this.language = language;
        this.passwordHash = passwordHash;
        this.oneTimeUntil = at.plus(OneTimePassword.GOOD_FOR);
        this.createdBy = createdBy;
        this.createdAt = at;
    }

    void enter(Instant at) {
        signedInAt = at;
        if (oneTimeUntil != null) {
            oneTimeUsedAt = at;
        }
        forgetFailures();
    }

    /** The password was made by somebody else and has been used, or not been used in time: it opens nothing any more. */
    boolean oneTimeOver(Instant now) {
        return oneTimeUsed() || oneTimeUntil != null && now.isAfter(oneTimeUntil);
    }

    boolean oneTimeUsed() {
        return oneTimeUsedAt != null;
    }

    /** A wrong password: five are free, then the wait doubles from one minute to a quarter of an hour. */
    void refuseEntry(Instant at) {
        failedAttempts++;
        int beyond = failedAttempts - FREE_TRIES;
        if (beyond >= 0) {
            Duration wait = Duration.ofMinutes(1L << Math.min(beyond, 10));
            lockedUntil = at.plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait);
        }
    }

    Instant lockedUntil(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil) ? lockedUntil : null;
    }

    Designation designate(String role, boolean maintain, LocalDate from, LocalDate to, UUID by, Instant at) {
        mustBeOpen();
        mustBeSomebodyElse(by, "staff.refused.own-designation");
        Designation designation = new Designation(this, role, maintain, from, to, by, at);
        designations.add(designation);
        return designation;
    }

    Undertaking undertake(
            UndertakingText text, Undertaking.Signature signature, String place, LocalDate day, Instant at) {
        mustBeOpen();
        Undertaking undertaking = new Undertaking(this, text, signature, place, day, at);
        undertakings.add(undertaking);
        return undertaking;
    }

    void revokeUndertakings(UUID by, String reason, Instant at) {
        undertakings.forEach(undertaking -> undertaking.revoke(by, reason, at));
    }

    void revokeDesignation(long designation, UUID by, Instant at) {
        designations.stream()
                .filter(each -> each.is(designation))
                .findFirst()
                .orElseThrow(() -> new RegisterException("staff.unknown"))
                .revoke(by, at);
    }

    /** @return the new password's number: sessions that began under an earlier one are over */
    int changePassword(String hash) {
        mustBeOpen();
        passwordHash = hash;
        oneTimeUntil = null;
        oneTimeUsedAt = null;
        forgetFailures();
        return ++passwordNumber;
    }

    /** IT helps somebody who cannot get in: this one opens the account once, and the person then chooses an own one. */
    void resetPassword(String oneTimeHash, UUID by, Instant at) {
        mustBeSomebodyElse(by, "staff.refused.own-reset");
        changePassword(oneTimeHash);
        oneTimeUntil = at.plus(OneTimePassword.GOOD_FOR);
    }

    void unlock(UUID by) {
        mustBeSomebodyElse(by, "staff.refused.own-unlock");
        mustBeOpen();
        forgetFailures();
    }

    private void forgetFailures() {
        failedAttempts = 0;
        lockedUntil = null;
    }

    /** What somebody who knows the person would try first (ASVS 5.0 V6.2.11). */
    List<String> guessableWords() {
        return Stream.of(userName, displayName, employer.name())
                .flatMap(name -> Stream.concat(Stream.of(name.replace(" ", "")), Stream.of(name.split("\\s+"))))
                .toList();
    }

    void speak(String newLanguage) {
        language = newLanguage;
    }

    /** The person left: no way back in, and nothing is erased before its clock says so. */
    void close(UUID by, Instant at) {
        mustBeSomebodyElse(by, "staff.refused.own-account");
        mustBeOpen();
        closedAt = at;
    }

    private void mustBeSomebodyElse(UUID by, String refusal) {
        if (by.equals(publicId)) {
            throw new RegisterException(refusal);
        }
    }

    private void mustBeOpen() {
        if (closedAt != null) {
            throw new RegisterException("staff.refused.closed");
        }
    }

    boolean closed() {
        return closedAt != null;
    }

    Long id() {
        return id;
    }

    UUID publicId() {
        return publicId;
    }

    String userName() {
        return userName;
    }

    String displayName() {
        return displayName;
    }

    String title() {
        return title;
    }

    String language() {
        return language;
    }

    String passwordHash() {
        return passwordHash;
    }

    Instant oneTimeUntil() {
        return oneTimeUntil;
    }

    Employer employer() {
        return employer;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant closedAt() {
        return closedAt;
    }

    Instant signedInAt() {
        return signedInAt;
    }

    List<Designation> designations() {
        return List.copyOf(designations);
    }

    List<Undertaking> undertakings() {
        return List.copyOf(undertakings);
    }
}
