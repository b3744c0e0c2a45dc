package eu.dfence.register.privacy.disclosures;

import eu.dfence.register.privacy.catalogue.api.NotPersonal;
import eu.dfence.register.privacy.disclosures.api.AgreementRow;
import eu.dfence.register.shared.api.Ids;
import eu.dfence.register.shared.api.RegisterException;
import eu.dfence.register.shared.api.Sha256;
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
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** What was agreed with a partner in writing (GDPR Art. 26, 28(3), (9)); it ends once, and never begins again. */
@Entity
@Table(name = "disclosures_agreement")
@NotPersonal("an agreement between companies")
class Agreement {
    @Id
    @GeneratedValue(generator = "disclosures_agreement")
    @SequenceGenerator(name = "disclosures_agreement", sequenceName = "disclosures_agreement_seq", allocationSize = 50)
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "public_id")
    private UUID publicId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "partner_id")
    private Partner partner;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Column(name = "sha256")
    private String sha256;

    @Column(name = "added_at")
    private Instant addedAt;

    @Column(name = "added_by")
    private UUID addedBy;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "ended_by")
    private UUID endedBy;

    protected Agreement() {}

    Agreement(Partner partner, LocalDate from, LocalDate to, UUID by, Instant at) {
        Words.period(from, to);
        this.publicId = Ids.next();
        this.partner = partner;
        this.validFrom = from;
        this.validTo = to;
        this.addedBy = by;
        this.addedAt = at;
    }

    void scanned(byte[] content) {
        sha256 = Sha256.hex(content);
    }

    /** Yesterday was the last day, so that whatever waits for today is stopped; one that is still coming never begins. */
    void end(LocalDate today, UUID by, Instant at) {
        if (over(today)) throw new RegisterException("partners.refused.no-agreement");
        validTo = today.minusDays(1);
        endedBy = by;
        endedAt = at;
    }

    static void endAll(Collection<Agreement> all, LocalDate today, UUID by, Instant at) {
        List<Agreement> left = all.stream().filter(each -> !each.over(today)).toList();
        if (left.isEmpty()) throw new RegisterException("partners.refused.no-agreement");
        left.forEach(each -> each.end(today, by, at));
    }

    boolean inForce(LocalDate day) {
        return !day.isBefore(validFrom) && !over(day);
    }

    boolean over(LocalDate day) {
        return validTo != null && day.isAfter(validTo);
    }

    LocalDate to() {
        return validTo;
    }

    String sha256() {
        return sha256;
    }

    Stream<UUID> staff() {
        return Stream.ofNullable(endedBy);
    }

    AgreementRow row(LocalDate today, Map<UUID, String> names) {
        return new AgreementRow(
                publicId,
                validFrom,
                validTo,
                inForce(today),
                over(today),
                sha256,
                endedAt,
                endedBy == null ? null : names.get(endedBy));
    }
}
