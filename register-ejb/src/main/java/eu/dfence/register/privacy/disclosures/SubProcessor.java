package eu.dfence.register.privacy.disclosures;

import eu.dfence.register.privacy.catalogue.api.NotPersonal;
import eu.dfence.register.privacy.disclosures.api.SubProcessorRow;
import eu.dfence.register.privacy.disclosures.api.TransferBasis;
import eu.dfence.register.shared.api.Ids;
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
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Whom a partner uses in its turn, with our approval (GDPR Art. 28(2), (4)). */
@Entity
@Table(name = "disclosures_sub_processor")
@NotPersonal("a company")
class SubProcessor {
    @Id
    @GeneratedValue(generator = "disclosures_sub_processor")
    @SequenceGenerator(
            name = "disclosures_sub_processor",
            sequenceName = "disclosures_sub_processor_seq",
            allocationSize = 50)
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

    @Column(name = "name")
    private String name;

    @Column(name = "country")
    private String country;

    @Column(name = "task")
    private String task;

    @Column(name = "approved_at")
    private Instant approvedAt;

    @Column(name = "approved_by")
    private UUID approvedBy;

    @Column(name = "removed_at")
    private Instant removedAt;

    @Column(name = "removed_by")
    private UUID removedBy;

    protected SubProcessor() {}

    SubProcessor(Partner partner, String name, String country, String task) {
        this.publicId = Ids.next();
        this.partner = partner;
        this.name = Words.written(name, 200, "partners.refused.name");
        this.country = Words.country(country);
        this.task = Words.written(task, 500, "partners.refused.services");
    }

    /** Whoever approved it first stays the one who did. */
    void approve(UUID by, Instant at) {
        if (approved()) return;
        approvedBy = by;
        approvedAt = at;
    }

    void remove(UUID by, Instant at) {
        if (removed()) return;
        removedBy = by;
        removedAt = at;
    }

    boolean approved() {
        return approvedAt != null;
    }

    boolean removed() {
        return removedAt != null;
    }

    boolean is(UUID which) {
        return publicId.equals(which);
    }

    String country() {
        return country;
    }

    Stream<UUID> staff() {
        return Stream.ofNullable(approvedBy);
    }

    SubProcessorRow row(TransferBasis basis, Map<UUID, String> names) {
        return new SubProcessorRow(
                publicId,
                name,
                country,
                task,
                approvedAt,
                approvedBy == null ? null : names.get(approvedBy),
                removedAt,
                basis);
    }
}
