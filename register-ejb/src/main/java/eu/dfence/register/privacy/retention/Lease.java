package eu.dfence.register.privacy.retention;

import eu.dfence.register.privacy.catalogue.api.NotPersonal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Who runs now, of several servers. Whoever stops in the middle loses it by itself. */
@Entity
@Table(name = "retention_lease")
@NotPersonal("which server runs")
class Lease {
    static final String NAME = "nightly";
    static final Duration LENGTH = Duration.ofMinutes(10);

    @Id
    @Column(name = "name")
    private String name;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "held_until")
    private Instant heldUntil;

    @Column(name = "held_by")
    private UUID heldBy;

    protected Lease() {}

    /** Taken or kept on; false while another server holds it. */
    boolean take(UUID server, Instant now) {
        if (heldBy != null && !heldBy.equals(server) && now.isBefore(heldUntil)) return false;
        heldBy = server;
        heldUntil = now.plus(LENGTH);
        return true;
    }

    void give(UUID server) {
        if (server.equals(heldBy)) heldBy = null;
    }
}
