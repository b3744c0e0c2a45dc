package eu.dfence.register.staff;

import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.catalogue.api.NotPersonal;
import eu.dfence.register.privacy.catalogue.api.OnErasure;
import eu.dfence.register.privacy.catalogue.api.PersonalData;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import eu.dfence.register.privacy.catalogue.api.RetentionClock;
import eu.dfence.register.shared.api.RegisterException;
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
import java.time.LocalDate;
import java.util.UUID;

/**
 * A signed confidentiality undertaking: which text, when, until when. In force from its day to its last day
 * unless revoked; once revoked it never counts again. Without one in force its signatory sees nothing.
 */
@Entity
@Table(name = "staff_undertaking")
@PersonalData(
        category = DataCategory.STAFF,
        purposes = Purpose.STAFF_MANAGEMENT,
        clock = RetentionClock.STAFF_EMPLOYMENT,
        onErasure = OnErasure.KEEP_UNTIL_CLOCK)
class Undertaking {
    enum Signature {
        ELECTRONIC,
        PAPER
    }

    @Id
    @GeneratedValue(generator = "staff_undertaking")
    @SequenceGenerator(name = "staff_undertaking", sequenceName = "staff_undertaking_seq", allocationSize = 50)
    @Column(name = "id")
    @NotPersonal("row's own id")
    private Long id;

    @Version
    @Column(name = "version")
    @NotPersonal("lock counter")
    private int version;

    @ManyToOne(optional = false)
    @JoinColumn(name = "account_id")
    private Account account;

    @Column(name = "text_version")
    private int textVersion;

    @Column(name = "text_sha256")
    private String textSha256;

    @Enumerated(EnumType.STRING)
    @Column(name = "signature")
    private Signature signature;

    @Column(name = "place")
    private String place;

    @Column(name = "signed_at")
    private Instant signedAt;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Column(name = "countersigned_by")
    private UUID countersignedBy;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    @Column(name = "revoked_by")
    private UUID revokedBy;

    @Column(name = "revoke_reason")
    private String revokeReason;

    protected Undertaking() {}

    Undertaking(Account account, UndertakingText text, Signature signature, String place, LocalDate day, Instant at) {
        this.account = account;
        this.textVersion = text.textVersion();
        this.textSha256 = text.sha256();
        this.signature = signature;
        this.place = place;
        this.signedAt = at;
        this.validFrom = day;
        this.validTo = text.validUntil(day);
    }

    void countersign(UUID by) {
        countersignedBy = by;
    }

    void revoke(UUID by, String reason, Instant at) {
        if (reason == null || reason.isBlank()) {
            throw new RegisterException("staff.refused.reason");
        }
        if (revokedAt == null) {
            revokedAt = at;
            revokedBy = by;
            revokeReason = reason;
        }
    }

    boolean inForceOn(LocalDate day) {
        return revokedAt == null && !day.isBefore(validFrom) && !day.isAfter(validTo);
    }

    int textVersion() {
        return textVersion;
    }

    Signature signature() {
        return signature;
    }

    String place() {
        return place;
    }

    Instant signedAt() {
        return signedAt;
    }

    LocalDate validTo() {
        return validTo;
    }

    Instant revokedAt() {
        return revokedAt;
    }

    String revokeReason() {
        return revokeReason;
    }
}
