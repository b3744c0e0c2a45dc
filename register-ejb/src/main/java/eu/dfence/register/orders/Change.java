package eu.dfence.register.orders;

import eu.dfence.register.privacy.catalogue.api.NotPersonal;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** Who wrote a row of the price list, and when; neither is known of what came with the installation. */
@Embeddable
class Change {
    @NotPersonal("price list")
    @Column(name = "changed_at")
    private Instant at;

    @NotPersonal("opaque id of the account that acted; the person stands in staff")
    @Column(name = "changed_by")
    private UUID by;

    protected Change() {}

    Change(UUID by, Instant at) {
        this.by = by;
        this.at = at;
    }

    Instant at() {
        return at;
    }

    UUID by() {
        return by;
    }
}
