package eu.dfence.register.staff.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Does again what a restored backup knows nothing of; asked inside one transaction and without a role. */
public interface RevokedAgain {
    /** Every account there is. */
    List<UUID> accounts();

    /** What the account had signed by then counts no more. */
    void revoke(UUID account, Instant at);
}
