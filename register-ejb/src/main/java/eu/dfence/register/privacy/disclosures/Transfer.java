package eu.dfence.register.privacy.disclosures;

import eu.dfence.register.privacy.catalogue.api.NotPersonal;
import eu.dfence.register.privacy.disclosures.api.TransferBasis;
import eu.dfence.register.privacy.disclosures.api.TransferForm;
import eu.dfence.register.privacy.disclosures.api.TransferRow;
import eu.dfence.register.shared.api.Ids;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** On what a partner gets data in one country, from a day on (GDPR Art. 45 to 49); it ends once, and never begins again. */
@Entity
@Table(name = "disclosures_transfer")
@NotPersonal("about a country and a company")
class Transfer {
    private static final Set<TransferBasis> ONES_OWN =
            EnumSet.of(TransferBasis.CERTIFIED, TransferBasis.CLAUSES, TransferBasis.DEROGATION);

    @Id
    @GeneratedValue(generator = "disclosures_transfer")
    @SequenceGenerator(name = "disclosures_transfer", sequenceName = "disclosures_transfer_seq", allocationSize = 50)
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

    @Column(name = "country")
    private String country;

    @Enumerated(EnumType.STRING)
    @Column(name = "basis")
    private TransferBasis basis;

    @Column(name = "grounds")
    private String grounds;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Column(name = "added_at")
    private Instant addedAt;

    @Column(name = "added_by")
    private UUID addedBy;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "ended_by")
    private UUID endedBy;

    protected Transfer() {}

    Transfer(Partner partner, TransferForm form, Countries.Known countries, UUID by, Instant at) {
        if (form.basis() == TransferBasis.TECHNICAL_NECESSITY)
            throw new RegisterException("partners.refused.technical");
        if (form.basis() == null || !ONES_OWN.contains(form.basis()))
            throw new RegisterException("partners.refused.basis");
        Words.period(form.from(), form.to());
        this.publicId = Ids.next();
        this.partner = partner;
        this.country = Words.country(form.country());
        this.basis = form.basis();
        this.grounds = Words.written(form.grounds(), 2000, "partners.refused.grounds");
        this.validFrom = form.from();
        this.validTo = form.to();
        this.addedBy = by;
        this.addedAt = at;
        if (basis == TransferBasis.CERTIFIED && countries.basis(country, validFrom) != TransferBasis.CERTIFIED) {
            throw new RegisterException("partners.refused.certified");
        }
    }

    /** Yesterday was the last day; one that is still coming never begins. */
    void end(LocalDate today, UUID by, Instant at) {
        if (over(today)) throw new RegisterException("partners.refused.no-basis");
        validTo = today.minusDays(1);
        endedBy = by;
        endedAt = at;
    }

    private boolean over(LocalDate day) {
        return validTo != null && day.isAfter(validTo);
    }

    boolean is(UUID which) {
        return publicId.equals(which);
    }

    boolean covers(String where, LocalDate day) {
        return country.equals(where) && inForce(day);
    }

    private boolean inForce(LocalDate day) {
        return !day.isBefore(validFrom) && !over(day);
    }

    TransferBasis basis() {
        return basis;
    }

    Stream<UUID> staff() {
        return Stream.of(addedBy, endedBy).filter(Objects::nonNull);
    }

    TransferRow row(LocalDate today, Map<UUID, String> names) {
        return new TransferRow(
                publicId,
                new TransferForm(country, basis, grounds, validFrom, validTo),
                over(today),
                names.get(addedBy),
                endedAt,
                endedBy == null ? null : names.get(endedBy));
    }
}
