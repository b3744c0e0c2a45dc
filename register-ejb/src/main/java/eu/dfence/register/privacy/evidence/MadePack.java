package eu.dfence.register.privacy.evidence;

import eu.dfence.register.privacy.catalogue.api.NotPersonal;
import eu.dfence.register.privacy.evidence.api.PackRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** That a pack was handed out, to whom and which. */
@Entity
@Table(name = "evidence_pack")
@NotPersonal("opaque id of a staff account, and a fingerprint")
class MadePack {
    @Id
    @GeneratedValue(generator = "evidence_pack")
    @SequenceGenerator(name = "evidence_pack", sequenceName = "evidence_pack_seq", allocationSize = 50)
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "made_by")
    private UUID madeBy;

    @Column(name = "sha256")
    private String sha256;

    protected MadePack() {}

    MadePack(String sha256, UUID by, Instant at) {
        this.sha256 = sha256;
        this.madeBy = by;
        this.madeAt = at;
    }

    UUID madeBy() {
        return madeBy;
    }

    PackRow row(String by) {
        return new PackRow(madeAt, by, sha256);
    }
}
