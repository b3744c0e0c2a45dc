package eu.dfence.register.orders;

import eu.dfence.register.orders.api.ConfirmOutcome;
import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.catalogue.api.NotPersonal;
import eu.dfence.register.privacy.catalogue.api.OnErasure;
import eu.dfence.register.privacy.catalogue.api.PersonalData;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import eu.dfence.register.privacy.catalogue.api.RetentionClock;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** Who confirmed an order, when, and with which form. */
@Embeddable
class Confirmation {
    @NotPersonal("random key of one form shown")
    @Column(name = "confirm_key")
    private UUID key;

    @PersonalData(
            category = DataCategory.ORDER,
            purposes = Purpose.ORDERS,
            clock = RetentionClock.ORDER,
            onErasure = OnErasure.KEEP_UNTIL_CLOCK)
    @Column(name = "confirmed_at")
    private Instant at;

    @NotPersonal("opaque id of the account that acted; the person stands in staff")
    @Column(name = "confirmed_by")
    private UUID by;

    protected Confirmation() {}

    Confirmation(UUID key, UUID by, Instant at) {
        this.key = key;
        this.by = by;
        this.at = at;
    }

    boolean of(UUID intentKey) {
        return intentKey.equals(key);
    }

    Instant at() {
        return at;
    }

    UUID by() {
        return by;
    }

    ConfirmOutcome outcome(UUID order, String number, ConfirmOutcome.Kind kind) {
        return new ConfirmOutcome(order, number, kind, by, at, null, null);
    }
}
