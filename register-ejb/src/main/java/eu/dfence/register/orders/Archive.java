package eu.dfence.register.orders;

import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.catalogue.api.NotPersonal;
import eu.dfence.register.privacy.catalogue.api.OnErasure;
import eu.dfence.register.privacy.catalogue.api.PersonalData;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import eu.dfence.register.privacy.catalogue.api.RetentionClock;
import eu.dfence.register.shared.api.Sha256;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;

/** When an order was settled, and what was frozen when it was archived. */
@Embeddable
class Archive {
    @PersonalData(
            category = DataCategory.ORDER,
            purposes = Purpose.ORDERS,
            clock = RetentionClock.ORDER,
            onErasure = OnErasure.KEEP_UNTIL_CLOCK)
    @Column(name = "settled_on")
    private LocalDate settledOn;

    @NotPersonal("act of the register, not of the person")
    @Column(name = "archived_at")
    private Instant at;

    @NotPersonal("hash that shows the order unchanged")
    @Column(name = "archive_sha256")
    private String sha256;

    @NotPersonal("retention clock")
    @Column(name = "retain_until")
    private LocalDate retainUntil;

    protected Archive() {}

    Archive(LocalDate settledOn) {
        this.settledOn = settledOn;
    }

    /** @param text what the hash covers */
    void freeze(String text, Instant now, LocalDate lastDay) {
        sha256 = Sha256.hex(text);
        at = now;
        retainUntil = lastDay;
    }

    boolean covers(String text) {
        return Sha256.hex(text).equals(sha256);
    }

    LocalDate settledOn() {
        return settledOn;
    }

    Instant at() {
        return at;
    }

    String sha256() {
        return sha256;
    }

    LocalDate retainUntil() {
        return retainUntil;
    }
}
