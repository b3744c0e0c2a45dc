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

/** "Määrätty": this account does this work, reading only or maintaining too, from–to, by whom. */
@Entity
@Table(name = "staff_designation")
@PersonalData(
        category = DataCategory.STAFF,
        purposes = Purpose.STAFF_MANAGEMENT,
        clock = RetentionClock.STAFF_EMPLOYMENT,
        onErasure = OnErasure.KEEP_UNTIL_CLOCK)
class Designation {
    @Id
    @GeneratedValue(generator = "staff_designation")
    @SequenceGenerator(name = "staff_designation", sequenceName = "staff_designation_seq", allocationSize = 50)
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

    @Column(name = "role")
    private String role;

    @Column(name = "maintain")
    private boolean maintain;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Column(name = "designated_by")
    private UUID designatedBy;

    @Column(name = "designated_at")
    private Instant designatedAt;

    @Column(name = "revoked_by")
    private UUID revokedBy;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    protected Designation() {}

    Designation(Account account, String role, boolean maintain, LocalDate from, LocalDate to, UUID by, Instant at) {
        if (to != null && to.isBefore(from)) {
            throw new RegisterException("staff.refused.period");
        }
        this.account = account;
        this.role = role;
        this.maintain = maintain;
        this.validFrom = from;
        this.validTo = to;
        this.designatedBy = by;
        this.designatedAt = at;
    }

    void revoke(UUID by, Instant at) {
        if (revokedAt == null) {
            revokedBy = by;
            revokedAt = at;
        }
    }

    boolean is(long designation) {
        return id == designation;
    }

    boolean inForceOn(LocalDate day) {
        return revokedAt == null && !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    Long id() {
        return id;
    }

    String role() {
        return role;
    }

    boolean maintain() {
        return maintain;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    LocalDate validTo() {
        return validTo;
    }

    UUID designatedBy() {
        return designatedBy;
    }

    Instant revokedAt() {
        return revokedAt;
    }
}
