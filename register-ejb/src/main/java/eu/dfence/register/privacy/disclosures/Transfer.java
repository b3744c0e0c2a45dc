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
import java.util.Set;
import java.util.UUID;

/** On what a partner gets data in one country, from a day on (GDPR Art. 45 to 49); written once. */
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

    boolean covers(String where, LocalDate day) {
        return country.equals(where) && inForce(day);
    }

    private boolean inForce(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    TransferBasis basis() {
        return basis;
    }

    UUID addedBy() {
        return addedBy;
    }

    TransferRow row(LocalDate today, Map<UUID, String> names) {
        return new TransferRow(
                new TransferForm(country, basis, grounds, validFrom, validTo), inForce(today), names.get(addedBy));
    }
}
